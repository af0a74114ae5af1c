import { captionWords } from '../phrases/saying.ts';
import { mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { chaoss, edinburgh } from '../sources.ts';
import { allTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'online-captions',
  group: 'chat',
  severity: 'warning',
  settings: ['call', 'in-person'],
  messages: {
    title: 'Captions are announced',
    message: 'It does not say whether there are captions.',
    off: 'There are no captions.',
    why: 'Deaf people cannot take part without, and many others follow better with them.',
    fix: 'Switch live captions on and say so.',
  },
  source: [chaoss, edinburgh],
  examples: {
    bad: { kind: 'call', online: { url: 'https://example.org/room' } },
    good: { kind: 'call', online: { url: 'https://example.org/room', captions: true } },
  },
  check(context) {
    const { online } = context.event;
    if (context.setting === 'in-person' && !online) return 'not-applicable';
    if (online?.captions === true || mentions(context, captionWords, allTexts(context))) return 'pass';
    return { as: online?.captions === false ? 'off' : 'message', path: ['online', 'captions'] };
  },
});
