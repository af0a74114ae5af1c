import { groupWords, lectureWords } from '../phrases/saying.ts';
import { mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { dunbar, tanking } from '../sources.ts';
import { allTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'group-too-big',
  group: 'structure',
  severity: 'advice',
  settings: ['in-person'],
  messages: {
    title: 'People talk in small groups',
    message: '{expected} people, and nothing about tables or small groups.',
    why: 'Conversation breaks up above about four people; fifteen in one circle brought “awkward silences”.',
    fix: 'Split into tables of four, and rotate once or twice.',
  },
  source: [dunbar, tanking],
  thresholds: { people: 13 },
  examples: {
    bad: { expected: 40, agenda: [], description: 'Come and hang out.' },
    good: { expected: 40, description: 'We talk in groups of four and change tables once.' },
  },
  check(context, { people }) {
    const { expected } = context.event;
    if (expected === undefined || expected < people!) return 'not-applicable';
    const texts = allTexts(context);
    return mentions(context, groupWords, texts) || mentions(context, lectureWords, texts)
      ? 'pass'
      : { path: ['agenda'], params: { expected } };
  },
});
