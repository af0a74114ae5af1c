import { distinctLinks, linkAt, type FoundLink } from '../links.ts';
import { defineRule } from '../rule.ts';
import { shortLinks } from '../sources.ts';
import { publicTexts } from '../words.ts';
import type { Context } from '../context.ts';

const shorteners = /* @__PURE__ */ new Set(
  (
    'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly shorturl.at v.gd t.ly tiny.cc rb.gy lnkd.in ' +
    'bl.ink soo.gd s.id shorte.st adf.ly dlvr.it ift.tt fb.me j.mp bitly.com amzn.to youtu.ly snip.ly trib.al qr.ae ' +
    'tiny.one urlz.fr kutt.it bitly.ws tinylink.net clck.ru u.to x.gd shrtco.de ouo.io short.io gg.gg cli.re hyperurl.co ' +
    'lc.cx mcaf.ee po.st su.pr tr.im twurl.nl vk.cc zpr.io t2m.io shorturl.gg spoo.me n9.cl acortar.link encurtador.com.br'
  ).split(' '),
);

/** Short links are mostly written without a scheme: "bit.ly/3xyz". */
const bare = /(?<![\w./@:-])(?:www\.)?([a-z0-9-]{1,20}(?:\.[a-z]{2,4}){1,2})\/[\w-]{2,40}/gi;

function bareLinks(context: Context): FoundLink[] {
  return publicTexts(context).flatMap(({ text, path }) =>
    [...text.matchAll(bare)]
      .filter(([, host]) => shorteners.has(host!.toLowerCase()))
      .map(({ 0: found, index }) => ({ text: found, path, range: [index, index + found.length] as const })),
  );
}

export default /* @__PURE__ */ defineRule({
  id: 'link-shortener',
  group: 'links',
  severity: 'warning',
  messages: {
    title: 'Links show where they go',
    message: 'The short link hides where it goes, and may die: {address}.',
    why: 'People should see which site they open; and when the service closes, every old post leads nowhere.',
    fix: 'Give the full address; the networks shorten what they show themselves.',
  },
  source: [shortLinks],
  examples: { bad: { url: 'https://bit.ly/3xyz' }, good: { url: 'https://example.org/tweetup' } },
  check(context) {
    const short = distinctLinks(context).filter(
      ({ url }) =>
        url !== undefined && shorteners.has(url.hostname.replace(/^www\./, '')) && url.pathname.length > 1,
    );
    return [...short, ...bareLinks(context)].map(linkAt);
  },
});
