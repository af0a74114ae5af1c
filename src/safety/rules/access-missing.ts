import { accessWords } from '../phrases/saying.ts';
import { mentions } from '../phrases.ts';
import { hasPlace } from '../places.ts';
import { defineRule } from '../rule.ts';
import { accessPost, chaoss, inclusive } from '../sources.ts';
import { allTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'access-missing',
  group: 'access',
  severity: 'warning',
  settings: ['in-person'],
  messages: {
    title: 'It says what people with disabilities will find',
    message: 'It does not say whether people with disabilities can come.',
    why: 'Who has to ask often stays at home; a plain “there are three steps and no lift” helps too.',
    fix: 'Say what there is, even when it is missing: steps, lift, toilets, seats, noise.',
  },
  source: [accessPost, inclusive, chaoss],
  examples: {
    bad: { accessibility: undefined, venue: { name: 'Café Example' } },
    good: { accessibility: 'Step-free entrance and toilet, chairs with backs.' },
  },
  check(context) {
    // Without a place there is nothing to say yet.
    if (!hasPlace(context)) return 'not-applicable';
    const { accessibility, venue } = context.event;
    if (accessibility?.trim() || venue?.stepFree !== undefined) return 'pass';
    return mentions(context, accessWords, allTexts(context)) ? 'pass' : { path: ['accessibility'] };
  },
});
