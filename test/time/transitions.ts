/** Every change of offset from 1970 to 2035, found with Intl alone and by other means than `src/time` uses. */

export interface Transition {
  zone: string;
  /** The first instant with the new offset; epoch milliseconds. */
  at: number;
  /** Offsets in milliseconds, east positive. */
  before: number;
  after: number;
}

const WEEK = 7 * 86_400_000;
export const from: number = Date.UTC(1970, 0, 1);
export const to: number = Date.UTC(2036, 0, 1);

/** All zones that the engine lists, old spellings that stand for one, and UTC. */
export const zones: readonly string[] = [
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/')),
  'UTC',
  'Asia/Calcutta',
  'Europe/Kyiv',
  'US/Eastern',
  'Etc/GMT+5',
];

function offsetReader(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - at;
}

/** Transitions of a zone, to the second. */
export function transitionsOf(zone: string): Transition[] {
  const offsetAt = offsetReader(zone);
  const found: Transition[] = [];
  let before = offsetAt(from);
  for (let at = from; at < to; at += WEEK) {
    const after = offsetAt(at + WEEK);
    if (after === before) continue;
    let [low, high] = [at, at + WEEK];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    found.push({ zone, at: high, before, after: offsetAt(high) });
    // Two changes in one week: go on from the first.
    if (offsetAt(high) !== after) at = high - WEEK;
    before = offsetAt(high);
  }
  return found;
}

export function allTransitions(): Transition[] {
  return zones.flatMap(transitionsOf);
}
