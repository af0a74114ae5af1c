import { distinctLinks, linkAt } from '../links.ts';
import { defineRule, type Failure } from '../rule.ts';
import { whatwgUrl } from '../sources.ts';

const usual = /^(https?|mailto|webcal):$/;
const local = /(^|\.)(localhost|local|internal|lan|home|test|invalid|onion)$|^[^.]+$/i;
const address = /^\d{1,3}(\.\d{1,3}){3}$|^\[/;

export default /* @__PURE__ */ defineRule({
  id: 'link-odd-host',
  group: 'links',
  severity: 'error',
  messages: {
    title: 'Links go to ordinary web addresses',
    message: 'The link does not go to a normal web address: {address}.',
    at: 'The real host of this link is {host}, not what stands before the @: {address}.',
    unread: 'This is not a complete web address: {address}.',
    why: 'Such links do not work for others, or lead where nobody can tell who answers.',
    fix: 'Use the public https address of the page.',
  },
  source: [whatwgUrl],
  examples: {
    bad: { links: ['https://example.org@evil.example/join', 'javascript:alert(1)'] },
    good: { links: ['https://example.org/join'] },
  },
  check(context) {
    const failures: Failure[] = [];
    for (const link of distinctLinks(context)) {
      const { url, range } = link;
      const where = linkAt(link);
      if (!url) {
        failures.push({ as: 'unread', severity: 'warning', ...where });
      } else if (!usual.test(url.protocol)) {
        // In a text, `ftp://` may be what the evening is about; in a field it is where people click.
        if (
          !range ||
          !/^(ftp|git|ssh|gemini|gopher|ipfs|irc|ircs|matrix|xmpp|at|tel|geo):$/.test(url.protocol)
        ) {
          failures.push(where);
        }
      } else if (url.protocol !== 'mailto:') {
        const host = url.hostname;
        // Developers write about localhost.
        const odd =
          (local.test(host) || address.test(host) || url.port !== '') && !(range && host === 'localhost');
        if (url.username.includes('.') && url.password === '') {
          failures.push({ as: 'at', ...where, params: { ...where.params, host } });
        } else if (odd) failures.push(where);
      }
    }
    return failures;
  },
});
