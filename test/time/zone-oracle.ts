/**
 * Compares `src/time` with Temporal in a process of its own, whose zone is in `TZ`. Reads transitions from the file named
 * in its first argument and a seed from the second; prints counts and the first differences as JSON.
 */
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { offsetAt, resolveWallTime, wallTimeAt } from '../../src/time/index.ts';
import { wallFromMs } from '../../src/time/wall-time.ts';
import { type Transition, from, to, zones } from './transitions.ts';

const [, , file = '', seed = '1'] = process.argv;
const transitions = JSON.parse(readFileSync(file, 'utf8')) as Transition[];
const counts = { random: 0, gap: 0, overlap: 0, exact: 0, instants: 0, wrong: 0 };
const differences: string[] = [];
const HOUR = 3_600_000;

function differs(what: string): void {
  counts.wrong++;
  if (differences.length < 10) differences.push(what);
}

/** mulberry32 */
function randomFrom(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const said = (wall: string, zone: string, ours: number, theirs: number, how: string): string =>
  `${wall} ${zone} ${how}: ${new Date(ours).toISOString()}, Temporal ${new Date(theirs).toISOString()}`;

function checkWall(zone: string, localMs: number): void {
  const wall = wallFromMs(localMs);
  const plain = Temporal.PlainDateTime.from(wall);
  const theirs = (['compatible', 'earlier', 'later'] as const).map((disambiguation) => ({
    disambiguation,
    at: plain.toZonedDateTime(zone, { disambiguation }),
  }));
  const [compatible, earlier, later] = theirs.map((each) => each.at) as [
    Temporal.ZonedDateTime,
    Temporal.ZonedDateTime,
    Temporal.ZonedDateTime,
  ];
  const unique = earlier.epochMilliseconds === later.epochMilliseconds;
  const exists = compatible.toPlainDateTime().equals(plain);
  const kind = unique ? 'exact' : exists ? 'overlap' : 'gap';
  counts[kind]++;
  for (const { disambiguation, at } of theirs) {
    const ours = resolveWallTime(wall, zone, disambiguation);
    if (ours.at.getTime() !== at.epochMilliseconds) {
      differs(said(wall, zone, ours.at.getTime(), at.epochMilliseconds, disambiguation));
    }
    if (ours.kind !== kind) differs(`${wall} ${zone}: ${ours.kind}, Temporal ${kind}`);
  }
}

function checkInstant(zone: string, at: number): void {
  const theirs = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const offset = theirs.offsetNanoseconds / 1e6;
  counts.instants++;
  if (offsetAt(zone, at) !== offset) {
    differs(`${zone} at ${new Date(at).toISOString()}: ${offsetAt(zone, at)}, not ${offset}`);
  }
  const wall = theirs.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/:00$/, '');
  if (wallTimeAt(zone, new Date(at)) !== wall)
    differs(`${zone}: ${wallTimeAt(zone, new Date(at))}, not ${wall}`);
}

for (const { zone, at, before, after } of transitions) {
  const [low, high] = [at + Math.min(before, after), at + Math.max(before, after)];
  // Both edges of the gap or overlap, the middle, and an hour and a day to either side.
  const middle = Math.floor((low + high) / 2000) * 1000;
  for (const wall of [low - 25 * HOUR, low - 1000, low, middle, high - 1000, high, high + HOUR])
    checkWall(zone, wall);
  for (const instant of [at - 1000, at]) checkInstant(zone, instant);
}

const random = randomFrom(Number(seed));
// Zone by zone: formatters are cached for a hundred zones at a time.
for (const zone of zones) {
  for (let n = 0; n < 100_000 / zones.length; n++) {
    const wallMs = Math.floor((from + random() * (to - from)) / 1000) * 1000;
    const wall = wallFromMs(wallMs);
    const ours = resolveWallTime(wall, zone).at.getTime();
    const theirs = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
    if (ours !== theirs) differs(said(wall, zone, ours, theirs, 'compatible'));
    counts.random++;
  }
}

const machine = new Intl.DateTimeFormat().resolvedOptions().timeZone;
console.log(JSON.stringify({ machine, counts, differences }));
