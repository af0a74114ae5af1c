/**
 * How many events of real calendar files are found, and how many start when they should: `npm run score:calendars`.
 * Found is judged by ical.js and node-ical, starts by the IANA zones (through Temporal) wherever the file names one.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import type { TweetupEvent } from '../../src/event/index.ts';
import { fromICalendar } from '../../src/interchange/formats/icalendar.ts';
import { resolveWallTime } from '../../src/time/index.ts';

const root =
  process.argv.slice(2).find((argument) => !argument.startsWith('-')) ??
  process.env['TWEETUP_CALENDARS'] ??
  '../shared/data/calendars';

/** Our events and changed dates under each UID, as text that can be compared: an instant or a date. */
function ownStarts(events: TweetupEvent[]): Map<string, string[]> {
  const starts = new Map<string, string[]>();
  const add = (uid: string, wall: string, zone: string | undefined) => {
    const list = starts.get(uid) ?? [];
    list.push(wall.length === 10 ? wall : resolveWallTime(wall, zone ?? 'UTC').at.toISOString());
    starts.set(uid, list);
  };
  for (const event of events) {
    const uid = (event.uid ?? event.id).replace(/~(\d+|\d{8}(T\d{6}Z?)?)$/, '');
    add(uid, event.start, event.timeZone);
    for (const change of event.recurrence?.changes ?? []) add(uid, change.start ?? change.at, event.timeZone);
  }
  return starts;
}

interface Expected {
  uid: string;
  /** `undefined` where nothing independent says when it is. */
  start: string | undefined;
  superseded: boolean;
}

/** What ical.js finds, with the start that IANA gives. */
function byIcalJs(text: string, calendarZone: string | undefined): Expected[] | undefined {
  let roots: unknown[];
  try {
    const parsed = ICAL.parse(text) as unknown[];
    roots = typeof parsed[0] === 'string' ? [parsed] : parsed;
  } catch {
    return undefined;
  }
  const found: (Expected & { sequence: number; id: string })[] = [];
  for (const jcal of roots) {
    for (const component of new ICAL.Component(jcal as never).getAllSubcomponents('vevent')) {
      const start = component.getFirstProperty('dtstart');
      if (!start) continue;
      const uid = String(component.getFirstPropertyValue('uid') ?? '');
      const id = `${uid}|${String(component.getFirstPropertyValue('recurrence-id') ?? '')}`;
      const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0);
      found.push({ uid, id, sequence, start: truth(start, calendarZone), superseded: false });
    }
  }
  for (const one of found) {
    one.superseded = found.some((other) => other.id === one.id && other.sequence > one.sequence);
  }
  return found;
}

function truth(
  property: InstanceType<typeof ICAL.Property>,
  calendarZone: string | undefined,
): string | undefined {
  const value = String((property.toJSON() as unknown as unknown[])[3]);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(value)) return undefined;
  if (value.endsWith('Z')) return new Date(value).toISOString();
  const tzid = property.getParameter('tzid') as string | undefined;
  const zone = tzid?.trim() ? tzid : calendarZone;
  if (zone === undefined || !/\//.test(zone)) return undefined;
  try {
    const at = Temporal.PlainDateTime.from(value).toZonedDateTime(zone).epochMilliseconds;
    return new Date(at).toISOString();
  } catch {
    return undefined;
  }
}

interface NodeStart {
  uid: string;
  /** `undefined` for floating times: node-ical takes the machine's zone, whatever the calendar says. */
  start: string | undefined;
}

function byNodeIcal(text: string): NodeStart[] {
  try {
    const found: NodeStart[] = [];
    for (const entry of Object.values(nodeIcal.sync.parseICS(text))) {
      const event = entry as {
        type?: string;
        uid?: string;
        start?: Date & { dateOnly?: boolean; tz?: string };
      };
      if (event?.type !== 'VEVENT' || !event.start || Number.isNaN(event.start.getTime())) continue;
      const { start } = event;
      const local = `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, '0')}-${String(start.getDate()).padStart(2, '0')}`;
      const instant = start.tz === undefined ? undefined : start.toISOString();
      found.push({ uid: event.uid ?? '', start: start.dateOnly ? local : instant });
    }
    return found;
  } catch {
    return [];
  }
}

interface Score {
  files: number;
  ical: number;
  icalFound: number;
  node: number;
  nodeFound: number;
  starts: number;
  right: number;
  nodeStarts: number;
  nodeSame: number;
  own: number;
}

const scores = new Map<string, Score>();
const misses: string[] = [];
const quiet = console.warn;
console.warn = () => {};
for (const file of globSync(`${root}/**/*.ics`).sort()) {
  const corpus = basename(dirname(file.replace(/timezones\/.*/, 'x')));
  const score = scores.get(corpus) ?? {
    ...{
      files: 0,
      ical: 0,
      icalFound: 0,
      node: 0,
      nodeFound: 0,
      starts: 0,
      right: 0,
      nodeStarts: 0,
      nodeSame: 0,
      own: 0,
    },
  };
  scores.set(corpus, score);
  score.files++;
  const text = readFileSync(file, 'utf8');
  const { events } = fromICalendar(text, { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  const own = ownStarts(events);
  score.own += events.length;
  // A date with a time in it: the other two read the type, we read what is written. Nobody can say who is right.
  const undecided = /^DTSTART;VALUE=DATE:\d{8}T/m.test(text);
  const calendarZone = /^X-WR-TIMEZONE[^:\n]*:(.*?)\r?$/m.exec(text)?.[1];
  for (const expected of byIcalJs(text, calendarZone) ?? []) {
    score.ical++;
    const found = expected.uid === '' ? [...own.values()].flat() : own.get(expected.uid.trim());
    if (found) score.icalFound++;
    else misses.push(`${file}: ical.js finds ${expected.uid}`);
    if (expected.start === undefined || expected.superseded || !found || undecided) continue;
    score.starts++;
    if (found.includes(expected.start)) score.right++;
    else misses.push(`${file}: ${expected.uid} starts ${expected.start}, not ${found.slice(0, 3).join(' ')}`);
  }
  for (const { uid, start } of byNodeIcal(text)) {
    score.node++;
    const found = uid === '' ? [...own.values()].flat() : own.get(uid.trim());
    if (!found) {
      misses.push(`${file}: node-ical finds ${uid}`);
      continue;
    }
    score.nodeFound++;
    if (start === undefined || undecided) continue;
    score.nodeStarts++;
    if (found.includes(start)) score.nodeSame++;
    else misses.push(`${file}: node-ical starts ${uid} at ${start}, not ${found.slice(0, 3).join(' ')}`);
  }
}
console.warn = quiet;

console.log(
  'corpus           files  events  of ical.js     of node-ical   starts = IANA   starts = node-ical',
);
for (const [corpus, s] of scores) {
  const cells = [
    `${s.icalFound}/${s.ical}`,
    `${s.nodeFound}/${s.node}`,
    `${s.right}/${s.starts}`,
    `${s.nodeSame}/${s.nodeStarts}`,
  ];
  console.log(
    `${corpus.padEnd(16)} ${String(s.files).padStart(5)} ${String(s.own).padStart(7)}  ${cells.map((cell) => cell.padEnd(14)).join(' ')}`,
  );
}
if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
