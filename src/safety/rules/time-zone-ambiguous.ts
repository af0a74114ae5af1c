import { checkZone } from '../../time/zone.ts';
import { defineRule, type Failure } from '../rule.ts';
import { iana, zoneAbbreviations } from '../sources.ts';
import { publicTexts } from '../words.ts';
import { when } from '../when.ts';
import type { Context } from '../context.ts';

/** Abbreviations that stand for several places, or for a time that is not kept all year. */
const abbreviation =
  /\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?(?: ?[ap]\.?m\.?)? ?(BST|IST|[ECMP][SD]T|A[CEW]?[SD]T|CES?T|MESZ?|WES?T|EES?T|SGT|NZ[SD]T|[ECMP]T|GMT[+-]\d{1,2})\b/;
const clear =
  /\b(?:UTC|Z|[A-Z][a-z]+\/[A-Z]\w+)\b|\b[A-Z]\p{L}+ time\b|\bheure de \p{Lu}|\bhora de \p{Lu}|\bora di \p{Lu}|\bOrtszeit\b/u;

/** An online event whose text gives only an abbreviation. */
function inText(context: Context): Failure[] {
  if (context.setting === 'in-person') return [];
  for (const { text, path } of publicTexts(context)) {
    const match = abbreviation.exec(text);
    if (!match || clear.test(text)) continue;
    const from = match.index + match[0].length - match[1]!.length;
    return [
      {
        as: 'text',
        severity: 'advice',
        path,
        range: [from, from + match[1]!.length],
        params: { zone: match[1]! },
      },
    ];
  }
  return [];
}

export default /* @__PURE__ */ defineRule({
  id: 'time-zone-ambiguous',
  group: 'time',
  severity: 'error',
  messages: {
    title: 'The time zone is clear',
    message: 'The time zone “{zone}” can mean several places, or none.',
    missing: 'The time zone is missing.',
    text: 'The text gives the time in “{zone}”, which can mean several places.',
    why: 'Computers read BST as Bangladesh, IST as India and EST as Panama; people read their own. Somebody comes an hour late.',
    fix: 'Use a city zone such as Europe/London, and for online events also give UTC.',
    'text-fix': 'Name a city with the time, and UTC beside it.',
  },
  source: [zoneAbbreviations, iana],
  examples: { bad: { timeZone: 'BST' }, good: { timeZone: 'Europe/London' } },
  check(context) {
    const { event } = context;
    const { start } = when(context);
    // A day is a day everywhere; without a start, that is what is missing.
    if (!start || start.allDay) return 'not-applicable';
    const zone = checkZone(event.timeZone);
    const path = ['timeZone'];
    if (zone.ok) return inText(context);
    const suggestion = zone.suggestion ? { path, value: zone.suggestion } : undefined;
    if (zone.reason !== 'missing') {
      return { path, params: { zone: event.timeZone!.slice(0, 60) }, ...(suggestion && { suggestion }) };
    }
    // A café with coordinates implies its zone.
    const local = context.setting === 'in-person' && event.venue?.latitude !== undefined && !event.online;
    return { as: 'missing', severity: local ? 'warning' : 'error', path };
  },
});
