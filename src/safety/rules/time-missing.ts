import { phrases, mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { googleEvent, tweetups } from '../sources.ts';
import { when } from '../when.ts';

const allDay = /* @__PURE__ */ phrases({
  en: ['all day', 'drop in', 'whole day|weekend', 'any time', 'anytime'],
  de: ['ganztägig', 'den ganzen tag', 'jederzeit', 'das ganze wochenende'],
  fr: ['toute la journée', 'tout le week', 'à toute heure'],
  es: ['todo el día', 'a cualquier hora', 'todo el fin'],
  it: ['tutto il giorno', 'tutta la giornata', 'tutto il weekend'],
  nl: ['de hele dag', 'hele dag|weekend', 'inloop'],
  pt: ['o dia todo', 'dia inteiro', 'todo o dia', 'a qualquer hora'],
});

export default /* @__PURE__ */ defineRule({
  id: 'time-missing',
  group: 'time',
  severity: 'error',
  messages: {
    title: 'Day and time are given',
    message: 'No date and time are given.',
    wrong: 'The date and time cannot be read: “{start}”.',
    clock: 'A day is given, but no time.',
    why: 'Nobody can come, and nobody can say when they will be back.',
    fix: 'Add the day and the start time, such as 2026-12-03T18:30.',
    'clock-fix': 'Add the start time. If it lasts all day, give an end date too, or say so in the text.',
  },
  source: [tweetups, googleEvent],
  examples: { bad: { start: undefined }, good: { start: '2027-03-11T18:00' } },
  check(context) {
    const { event, raw } = context;
    if (event.status === 'postponed') return 'not-applicable';
    const { start } = when(context);
    const path = ['start'];
    if (!start) {
      const given = raw['start'];
      if (given === undefined || given === null || given === '') return { path };
      return { as: 'wrong', path, params: { start: String(given).slice(0, 40) } };
    }
    if (!start.allDay || event.end !== undefined) return 'pass';
    return mentions(context, allDay) ? 'pass' : { as: 'clock', path };
  },
});
