import { writtenDates, writtenTimes, type WrittenDate, type WrittenTime } from '../dates.ts';
import { momentMs } from '../notice.ts';
import { defineRule, type Failure } from '../rule.ts';
import { gancio } from '../sources.ts';
import { publicTexts, wordsOf, type Text } from '../words.ts';
import { DAY, MINUTE, when } from '../when.ts';
import { instantMs, zoneOf } from '../zone.ts';
import type { Context } from '../context.ts';

/** A day after one of these is another one: a deadline, the last or the next meeting, a way of speaking. */
const otherDay = /* @__PURE__ */ new Set(
  (
    'first second third fourth ersten zweiten dritten vierten premier deuxieme troisieme primer segundo tercer primo secondo terzo eerste tweede derde primeira primeiro terceira ' +
    'by until till before after since last previous next following deadline rsvp register registration closes close opens open book booking reply every each ' +
    'through from between posted published updated announced born founded black good casual ash palm easter fat follow fun museum ' +
    'bis vor nach seit letzten letzter letztes nachsten nachster anmeldung anmeldeschluss jeden jede ab zwischen guten ' +
    'avant jusqu apres depuis dernier derniere prochain prochaine inscription chaque tous entre bon ' +
    'hasta antes despues desde ultimo ultima proximo proxima inscripcion cada todos entre ' +
    'entro prima dopo dal scorso scorsa prossimo prossima iscrizione ogni tutti tra ' +
    'tot voor sinds vorige volgende aanmelden elke iedere tussen goede vanaf ' +
    'ate depois ultimo proximo inscricao todas'
  ).split(' '),
);
/** Words anywhere before it in the sentence that speak of another day. */
const otherSentence =
  /\b(last time|next time|next date|(last|next|previous|past|first|second|third|final) (\w{1,20} ){0,2}(one|edition|week|month|year|meeting|meetup|tweetup|session|chat|event|visit|walk|tour|gathering|instalment)|previous(ly)?|deadline|rsvp|sign up|tickets? (on sale|available)|was (held|founded|born)|exhibition (runs|opens|closes)|dress rehearsal|letztes mal|nächstes mal|(letzte|nächste|vorige)[nrs]? (treffen|tweetup|termin|chat|runde|abend|mal)|anmeldeschluss|la dernière fois|la prochaine|prochaine date|la última vez|la próxima|última edición|l'ultima volta|la prossima|vorige keer|volgende keer|da última vez|a próxima|stay(ing)?|travel(l?ing)?|closes|closed|ferm(?:e|ée?)|schließt|cierra|chius[oa]|chiude|sluit|gesloten|fecha)\b/i;
const connector =
  /^[\s,.;:(|·–—-]*(?:(?:at|from|starting|starts|um|ab|von|à|dès|de|a|las|la|alle|dalle|ore|om|van|às|as|das|pelas|@)[\s,:]*){0,2}$/i;
const backConnector = /^[\s,.()|·–—-]*(?:on|this|am|le|el|il|op|na|no|den|,)?[\s]*$/i;
const startVerb =
  /\b(?:meet|meeting|starts?|begins?|kick[- ]?off|treffen|treffpunkt|beginnt?|los geht(?:'s|s)?|commence|début|rendez-vous|quedamos|empieza|empezamos|inizia|inizio|ritrovo|begint|beginnen|aanvang|começa|começamos|início)\b(?! with| by| mit| avec| con| met| com)[^.!?\d\n]{0,25}$/i;

/** What else begins at a time of its own. */
const otherStart =
  /\b(?:music|band|film|movie|quiz|tour|kitchen|concert|match|game|exhibition|show|musik|konzert|führung|küche|musique|concert|visite|música|concierto|visita|musica|concerto|muziek|rondleiding)\s+(?:\p{L}+\s+)?\p{L}+\s[^.!?\d\n]{0,25}$/iu;

interface Day {
  ms: number;
  year: number;
  month: number;
  day: number;
  weekday: number;
}

function dayOf(ms: number): Day {
  const date = new Date(ms);
  return {
    ms: Math.floor(ms / DAY) * DAY,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Days on which it takes place: the first, and those up to its end. */
function daysOf(context: Context): Day[] {
  const { startMs, endMs } = when(context);
  const days = [dayOf(startMs!)];
  for (let ms = days[0]!.ms + DAY; endMs !== undefined && ms < endMs && days.length < 15; ms += DAY)
    days.push(dayOf(ms));
  return days;
}

function fitsDay(
  date: Pick<WrittenDate, 'weekday' | 'day' | 'month' | 'year'>,
  days: readonly Day[],
): boolean {
  return days.some(
    (day) =>
      (date.day === undefined || (date.day === day.day && date.month === day.month)) &&
      (date.year === undefined || date.year === day.year) &&
      (date.weekday === undefined || date.weekday === day.weekday),
  );
}

/** Whether something before the date says that it is another one. */
function speaksOfAnother(text: Text, date: WrittenDate): boolean {
  const { word, sentence, start } = (text.words ??= wordsOf(text.text));
  const at = date.word;
  for (let i = at - 1; i >= Math.max(0, at - 3) && sentence[i] === sentence[at]; i--) {
    if (otherDay.has(word[i]!)) return true;
  }
  let first = at;
  while (first > 0 && sentence[first - 1] === sentence[at]) first--;
  return otherSentence.test(
    text.text.slice(start[first] ?? 0, Math.min(date.range[0], (start[first] ?? 0) + 300)),
  );
}

/** The time that belongs to a date: right behind it, or right before. */
function timeOf(text: string, date: WrittenDate, times: readonly WrittenTime[]): WrittenTime | undefined {
  return times.find(({ range }) =>
    range[0] >= date.range[1]
      ? range[0] - date.range[1] <= 24 && connector.test(text.slice(date.range[1], range[0]))
      : date.range[0] >= range[1] &&
        date.range[0] - range[1] <= 8 &&
        backConnector.test(text.slice(range[1], date.range[0])),
  );
}

function english(context: Context, text: string): boolean {
  const { language } = context.event;
  return language
    ? /^en\b/i.test(language)
    : !/(?<!\p{L})(der|und|für|le|les|du|el|los|para|il|della|het|een|os|com|uma)(?!\p{L})/iu.test(text);
}

export default /* @__PURE__ */ defineRule({
  id: 'text-date-mismatch',
  group: 'time',
  severity: 'error',
  messages: {
    title: 'Text and calendar agree about day and time',
    message: 'The text says “{quote}”, but it is on {start}.',
    time: 'The text says “{quote}”, but it starts at {clock}.',
    ambiguous: '“{quote}” can be read as day/month or month/day.',
    why: 'Half of the people come at the wrong time, and the other half waits for them.',
    fix: 'Make both the same.',
    'ambiguous-fix': 'Write the month as a word.',
  },
  source: [gancio],
  examples: {
    bad: { title: 'Library tweetup, Friday 12 March', start: '2027-03-11T18:00', posts: undefined },
    good: { title: 'Library tweetup, Thursday 11 March', start: '2027-03-11T18:00', posts: undefined },
  },
  check(context) {
    const { event } = context;
    const { start, startMs } = when(context);
    if (!start || startMs === undefined || event.recurrence) return 'not-applicable';
    const days = daysOf(context);
    const clock = start.allDay ? undefined : start.hour! * 60 + start.minute!;
    const failures: Failure[] = [];
    /** Whether the time is the start, as far as its zone is known. */
    const rightTime = ({ minutes, zone: said }: WrittenTime): boolean => {
      if (clock === undefined) return true;
      if (said === 'UTC' || said === 'GMT' || said === 'Z') {
        const zone = zoneOf(context);
        const utc = zone ? (((instantMs(zone, startMs) % DAY) + DAY) % DAY) / MINUTE : clock;
        return minutes.includes(utc) || minutes.includes(clock);
      }
      if (minutes.includes(clock)) return true;
      // Another zone's time, or one whose zone cannot be known.
      return said !== undefined && !event.timeZone?.toLowerCase().includes(said.toLowerCase());
    };
    for (const text of publicTexts(context)) {
      const { path } = text;
      const post = path[0] === 'posts' ? event.posts?.[path[1] as number] : undefined;
      const postedMs = momentMs(context, post?.at);
      // What is written after the event may speak of the next.
      if (postedMs !== undefined && postedMs > startMs + DAY) continue;
      const times = writtenTimes(text.text);
      const fail = (as: string, range: readonly [number, number], severity?: 'warning'): void => {
        failures.push({
          as,
          path,
          range,
          ...(severity && { severity }),
          params: {
            quote: text.text.slice(...range),
            start: event.start!.slice(0, 10),
            clock: event.start!.slice(11, 16),
          },
          confidence: 0.7,
        });
      };
      const date = writtenDates(text).find(
        (date) =>
          !speaksOfAnother(text, date) &&
          (date.relative === undefined ||
            date.day !== undefined ||
            (postedMs !== undefined && (date.word <= 2 || timeOf(text.text, date, times) !== undefined))),
      );
      if (date) {
        const relative =
          date.relative !== undefined && postedMs !== undefined
            ? dayOf(postedMs + date.relative * DAY)
            : undefined;
        if (!fitsDay(date, days)) {
          const { monthFirst, year } = date;
          if (monthFirst && fitsDay({ ...monthFirst, ...(year && { year }) }, days)) {
            if (english(context, text.text)) fail('ambiguous', date.range, 'warning');
            else fail('message', date.range);
          } else fail('message', date.range);
          continue;
        }
        if (relative && !days.some((day) => day.ms === relative.ms)) {
          fail('message', date.range);
          continue;
        }
        if (date.monthFirst && english(context, text.text)) fail('ambiguous', date.range, 'warning');
      }
      const said = date && timeOf(text.text, date, times);
      const meeting =
        said ??
        times.find(({ range }) => {
          const before = text.text.slice(Math.max(0, range[0] - 45), range[0]);
          return startVerb.test(before) && !otherStart.test(before);
        });
      if (!meeting || rightTime(meeting)) continue;
      // Another time of the same line is right: "14:00 New York / 19:00 London".
      const near = times.filter(({ range }) => Math.abs(range[0] - meeting.range[0]) < 60);
      if (!near.some((time) => time.zone !== undefined && rightTime(time))) fail('time', meeting.range);
    }
    return failures;
  },
});
