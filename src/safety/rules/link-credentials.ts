import { replaceRange, valueAt } from '../fix.ts';
import { distinctLinks, linkAt } from '../links.ts';
import { defineRule } from '../rule.ts';
import { rfc3986, whatwgUrl } from '../sources.ts';

const secret =
  /^(pass(word|wd|code|phrase)?|token|access[-_]?token|auth[-_]?token|id[-_]?token|refresh[-_]?token|api[-_]?key|apikey|secret|client[-_]?secret|edit[-_]?key|admin[-_]?key|private[-_]?key|session(id)?|sid|jwt|auth|bearer|edit[-_]?token|admin[-_]?token|sig(nature)?|x-amz-signature)$/i;

/** The names of secrets in the query and in a fragment that is one. */
function secrets(url: URL): string[] {
  const names = [...url.searchParams.keys(), ...new URLSearchParams(url.hash.slice(1)).keys()];
  return names.filter((name) => secret.test(name) && (url.searchParams.get(name) ?? url.hash) !== '');
}

function stripped(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  for (const name of secrets(url)) url.searchParams.delete(name);
  const fragment = new URLSearchParams(url.hash.slice(1));
  if ([...fragment.keys()].some((name) => secret.test(name))) url.hash = '';
  return url.href;
}

export default /* @__PURE__ */ defineRule({
  id: 'link-credentials',
  group: 'links',
  severity: 'error',
  messages: {
    title: 'No link carries a password or key',
    message: 'The link contains a password or key: {address}.',
    why: 'Everybody who sees the post can use it, and may change or delete your page.',
    fix: 'Share a link without it, and change the secret.',
  },
  source: [rfc3986, whatwgUrl],
  examples: {
    bad: { links: ['https://admin:tulip@example.org/tweetup'] },
    good: { links: ['https://example.org/tweetup?ref=post'] },
  },
  check(context) {
    return distinctLinks(context)
      .filter(({ url }) => {
        if (!url || !/^(https?|ftp|webcal):$/.test(url.protocol)) return false;
        return (
          url.username !== '' || url.password !== '' || (/[?#]/.test(url.href) && secrets(url).length > 0)
        );
      })
      .map((link) => {
        const { params, ...where } = linkAt(link);
        // The report is public too.
        const address = params.address
          .replace(/\/\/[^@/]*@/, '//…@')
          .replace(/([?&#](?!.*[?&#])?[\w-]+=)[^&#]+/g, '$1…');
        return { ...where, params: { address } };
      });
  },
  fix(event, finding) {
    const text = valueAt(event, finding.path);
    if (typeof text !== 'string') return undefined;
    return replaceRange(event, finding, stripped(text.slice(...(finding.range ?? [0]))));
  },
});
