/**
 * Whoever has just installed the package passes the wrong thing. No public function answers that with an engine's words
 * ("Cannot read properties of undefined"): it says what was expected, or takes it.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as compose from '../../src/announce/compose.ts';
import * as announce from '../../src/announce/index.ts';
import * as event from '../../src/event/index.ts';
import * as interchange from '../../src/interchange/index.ts';
import * as locales from '../../src/locales/index.ts';
import * as check from '../../src/safety/check.ts';
import * as safety from '../../src/safety/index.ts';
import * as time from '../../src/time/index.ts';

const now = new Date('2026-11-01T00:00Z');
const written = {
  title: 'Museum people',
  defaults: { timeZone: 'Europe/London' },
  events: [
    { id: 'a', title: 'Table', start: '2026-12-03T18:30', recurrence: { rule: 'FREQ=WEEKLY' } },
    { id: 'b', title: 'All day', start: '2026-12-04' },
  ],
};
const parsed = event.parseFeed(written);
const one = parsed.events[0]!;
const [date] = time.occurrences(one, { limit: 1 });
const report = safety.checkSafety(one, { now });
const [rule] = safety.rules;
const [finding] = report.findings;
const checked = [{ title: 'Table', report }];
const posts = announce.campaign(one, { now });

/** What people pass instead. */
const mistakes: Record<string, unknown> = {
  nothing: undefined,
  text: 'abc',
  'a number': 42,
  NaN,
  true: true,
  'an empty object': {},
  'an empty list': [],
  'a list of events': parsed.events,
  'a list of nothing': [undefined],
  'a list of ids': ['a'],
  'a list of lists': [parsed.events],
  'an event': one,
  'one date of an event': date,
  'a parsed feed': parsed,
  'a feed as it is written': written,
  'an event without a start': { id: 'x', title: 'x' },
  'an event without a title': { id: 'x', start: '2026-12-03' },
  'an event that starts some time': { id: 'x', title: 'x', start: 'soon', timeZone: 'Europe/London' },
  'an event in no zone': { id: 'x', title: 'x', start: '2026-12-03T18:30', timeZone: 'BST' },
  'a date': now,
  'an invalid date': new Date(NaN),
  'a function': () => one,
  'a Promise': Promise.resolve(parsed),
};

type Entry = Record<string, unknown>;
/** Good arguments of every function; each is replaced by every mistake. `null`: it takes text that the caller has checked. */
const entries: [name: string, entry: Entry, calls: Record<string, readonly unknown[] | null>][] = [
  [
    'tweetup/event',
    event,
    {
      describeProblem: [{ code: 'required', level: 'error', path: ['id'] }, {}],
      identityOf: null,
      parseEvent: [one, {}],
      parseFeed: [written, {}],
      printPath: null,
      safeParseEvent: [one, {}],
      skimFeed: [written, {}],
      venueKind: ['pub'],
    },
  ],
  [
    'tweetup/time',
    time,
    {
      addDays: null,
      checkRule: ['FREQ=DAILY'],
      checkZone: ['UTC'],
      compareWall: ['2026-12-03', '2026-12-04'],
      dateLeaf: null,
      dateOf: null,
      endOf: [one, 'UTC'],
      eventOf: [one],
      formatWhen: [one, {}],
      isAllDay: ['2026-12-03'],
      isAllDayEvent: [one],
      isOccurrence: [one],
      isZone: ['UTC'],
      loadRecurrence: [[one]],
      nextPhaseChange: [one, now],
      occurrenceAt: [one, '2026-12-03'],
      occurrences: [one, { limit: 2 }],
      offsetAt: null,
      parseWallTime: ['2026-12-03'],
      phaseAt: [one, now],
      printWallTime: null,
      recurs: [one],
      resolveWallTime: ['2026-12-03T18:30', 'Europe/London'],
      startOf: [one, 'UTC'],
      wallTimeAt: ['Europe/London', now],
      zonePlace: ['en', 'Europe/London'],
      zoneShortName: null,
    },
  ],
  [
    'tweetup/safety',
    safety,
    {
      applyFix: [one, finding, {}],
      checkSafety: [one, { now }],
      defineRule: [rule],
      describeFinding: [finding, {}],
      findClashes: [parsed.events, {}],
      guestAdvice: ['en'],
      ruleIndexPage: [safety.rules, {}],
      rulePage: [rule, {}],
      rulePages: [[rule], {}],
      ruleText: [rule, 'title', {}],
      toJUnit: [checked, {}],
      toMarkdown: [checked, {}],
      toSarif: [checked, {}],
    },
  ],
  [
    'tweetup/safety/check',
    check,
    { applyFix: null, checkSafety: [one, { now, rules: safety.rules }], defineRule: [rule] },
  ],
  [
    'tweetup/announce',
    announce,
    {
      announce: [one, 'x', { now }],
      campaign: [one, { now }],
      defineNetwork: [announce.networks.x],
      describeWarning: [{ code: 'no-link' }, {}],
      measure: ['Table', 'x', {}],
      networkOf: ['x'],
      profileUrl: ['x', 'museum'],
      tagUrl: ['x', 'museum'],
    },
  ],
  [
    'tweetup/announce/compose',
    compose,
    {
      announce: [one, announce.networks.x, { now }],
      defineNetwork: [announce.networks.x],
      measure: ['Table', announce.networks.x, {}],
    },
  ],
  [
    'tweetup/interchange',
    interchange,
    {
      calendarLinks: [one, { now }],
      campaignToICalendar: [posts, { now }],
      fromActivity: [interchange.toActivity(one), {}],
      fromICalendar: ['BEGIN:VCALENDAR', {}],
      fromJsonLd: [interchange.toJsonLd(one), {}],
      fromLexicon: [interchange.toLexicon(one), {}],
      jsonLdScript: [interchange.toJsonLd(one)],
      readAny: ['{}', {}],
      recognise: ['{}', 'text/calendar'],
      serviceLinks: [one, {}],
      toActivity: [one, {}],
      toAtom: [parsed, { now }],
      toCsv: [posts, {}],
      toFeed: [parsed, {}],
      toHEvent: [one, {}],
      toHtml: [parsed, {}],
      toICalendar: [parsed, { now }],
      toJsonFeed: [parsed, { now }],
      toJsonLd: [parsed, {}],
      toLexicon: [one, { now }],
    },
  ],
  ['tweetup/locales', locales, { findLocaleTag: ['de'], loadLocale: ['de', ['announce']] }],
];

const ofTheEngine =
  /Cannot (read|destructure|convert|use)|is not (a function|iterable|a constructor)|undefined is not|Invalid time value|reduce of empty/;

/** Also an error of the engine's own, which some words are missing in. */
function isClear(error: unknown): boolean {
  return error instanceof Error && !ofTheEngine.test(error.message);
}

for (const [name, entry, calls] of entries) {
  describe(name, () => {
    test('every function is tried here', () => {
      const functions = Object.keys(entry).filter(
        (key) => typeof entry[key] === 'function' && !/^class\b/.test(String(entry[key])),
      );
      assert.deepEqual(Object.keys(calls).sort(), functions.sort());
    });

    for (const [key, good] of Object.entries(calls)) {
      if (good === null) continue;
      test(key, async () => {
        const call = entry[key] as (...args: unknown[]) => unknown;
        await call(...good);
        for (const place of good.keys()) {
          for (const [what, wrong] of Object.entries(mistakes)) {
            const given: unknown[] = good.with(place, wrong);
            const result: unknown = await (async (): Promise<unknown> => call(...given))().catch(
              (error: unknown) => error,
            );
            if (result instanceof Error && !isClear(result)) {
              assert.fail(`${key}: ${what} as argument ${place + 1}: ${String(result.stack)}`);
            }
          }
        }
      });
    }
  });
}
