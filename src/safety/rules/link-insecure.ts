import { replaceRange } from '../fix.ts';
import { distinctLinks, linkAt } from '../links.ts';
import { defineRule } from '../rule.ts';
import { https } from '../sources.ts';
import { valueAt } from '../fix.ts';

export default /* @__PURE__ */ defineRule({
  id: 'link-insecure',
  group: 'links',
  severity: 'warning',
  messages: {
    title: 'All links are encrypted',
    message: 'The link is not encrypted: {address}.',
    why: 'Others in the same network can read and change what people see.',
    fix: 'Use https.',
  },
  source: [https],
  examples: { bad: { url: 'http://example.org/tweetup' }, good: { url: 'https://example.org/tweetup' } },
  check(context) {
    return distinctLinks(context)
      .filter(({ url }) => url?.protocol === 'http:' && url.hostname !== 'localhost')
      .map(linkAt);
  },
  fix(event, finding) {
    const text = valueAt(event, finding.path);
    if (typeof text !== 'string') return undefined;
    const address = text.slice(...(finding.range ?? [0]));
    return replaceRange(event, finding, address.replace(/^http:/i, 'https:'));
  },
});
