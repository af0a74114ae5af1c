import { attendeeWords, publicSignUp } from '../phrases/privacy.ts';
import { at, findIn, firstHit } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { computerAnonymous, gatherPress } from '../sources.ts';
import { publicTexts, type Text } from '../words.ts';

/** Three or more full names in a row. */
const names =
  /(?:\p{Lu}\p{Ll}{1,20} (?:[a-z]{2,3} )?\p{Lu}[\p{L}'’-]{1,25}(?:, ?| and | und | et | y | e | en | & |; ?|\n[-*• ]{0,3})){2}\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,25}/u;

function list(text: Text): readonly [number, number] | undefined {
  const [first] = findIn(attendeeWords, text);
  if (!first) return undefined;
  const from = first.range[1];
  const match = names.exec(text.text.slice(from, from + 300));
  return match ? [from + match.index, from + match.index + match[0].length] : undefined;
}

export default /* @__PURE__ */ defineRule({
  id: 'privacy-attendees',
  group: 'privacy',
  severity: 'warning',
  messages: {
    title: 'People may come without saying so in public',
    message: 'People must say in public who they are, to come: “{quote}”.',
    names: 'The text names people who will come: “{quote}”.',
    why: 'For some it is dangerous when others can see where they will be, and some may simply not want their employer to know.',
    fix: 'Let people come without saying so, or sign up privately; publish only a count.',
  },
  source: [computerAnonymous, gatherPress],
  examples: {
    bad: { description: 'To sign up, reply with your full name and employer.' },
    good: { description: 'Say hi on the hashtag if you like; nobody has to sign up.' },
  },
  check(context) {
    const texts = publicTexts(context);
    const hit = firstHit(publicSignUp, texts);
    if (hit) return { ...at(hit), confidence: 0.7 };
    for (const text of texts) {
      const range = list(text);
      if (range) {
        const quote = text.text.slice(...range).slice(0, 120);
        return { as: 'names', path: text.path, range, params: { quote }, confidence: 0.6 };
      }
    }
    return 'pass';
  },
});
