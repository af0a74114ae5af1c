/** Which events a list shows and in which order, as its attributes and its visitor wish. */
import type { SourcedEntry } from '../shared/events-controller.ts';
import { datesOf, recurrence } from '../shared/dates.ts';
import { followingDates, type Moment } from '../shared/showing.ts';
import { matcherOf, type Filters } from './filters.ts';
import { bySoonest, nextChange, type Slot, slotOf, type Slots } from './slots.ts';
import { type Range, rangeOf } from './range.ts';

export interface Wishes extends Filters {
  when: 'upcoming' | 'past' | 'all' | undefined;
  sort: 'soonest' | 'latest' | 'title' | undefined;
  from: string | undefined;
  to: string | undefined;
  /** Each date of a recurring event is an entry of its own. */
  separate: boolean;
  /** Ids that come first and stay when they are over. */
  pins: readonly string[];
  /** The language that titles are sorted in. */
  locale: string;
}

const DAY = 86_400_000;
/** Dates of one recurring event that are shown apart, at most. */
const mostDates = 200;
/** How far ahead and back dates are listed where no range is given. */
const horizon = 366 * DAY;

/** The slots of all entries that are wished for, pinned ones first, and when one of them is in another phase. */
export function arrange(entries: readonly SourcedEntry[], wishes: Wishes, moment: Moment): Slots {
  const now = moment.now.getTime();
  const range = rangeOf(wishes.from, wishes.to);
  const when = wishes.when ?? (range.given ? 'all' : 'upcoming');
  const matches = matcherOf(wishes);
  const pinned: Slot[] = [];
  const chosen: Slot[] = [];
  let until = Infinity;
  for (const sourced of entries) {
    const isPinned = wishes.pins.includes(sourced.entry.id);
    if (!isPinned && !matches(sourced.entry)) continue;
    for (const slot of datesIn(sourced, wishes, when, range, moment)) {
      until = Math.min(until, nextChange(slot, now));
      if (isPinned) pinned.push(slot);
      else if (isWished(slot, when, range, now)) chosen.push(slot);
    }
  }
  const order = orderOf(wishes, when, range.given, now);
  const place = (slot: Slot): number => wishes.pins.indexOf(slot.sourced.entry.id);
  pinned.sort((a, b) => place(a) - place(b) || bySoonest(a, b));
  return { slots: [...pinned, ...chosen.sort(order)], until };
}

type When = 'upcoming' | 'past' | 'all';

function isWished({ over, dates, sourced }: Slot, when: When, range: Range, now: number): boolean {
  const { start, end } = dates[0] ?? sourced.entry;
  return range.holds(start, end) && (when === 'all' || over <= now === (when === 'past'));
}

/** The dates of an entry that may be wished for. */
function datesIn(
  sourced: SourcedEntry,
  { separate }: Wishes,
  when: When,
  { first, last, given }: Range,
  moment: Moment,
): Slot[] {
  const series = sourced.entry.recurs ? sourced.entry.event : undefined;
  if (!series) return [slotOf(sourced, [], moment)].filter((slot) => slot !== undefined);
  const now = moment.now.getTime();
  const since = when === 'upcoming' ? Math.max(first, now) : Number.isFinite(first) ? first : now - horizon;
  const until = Math.min(last, when === 'past' ? now : Math.max(now, since) + horizon);
  const bounds = { from: new Date(since), to: new Date(until), limit: mostDates };
  // Without what expands rules, an event is shown on its first date.
  if (separate && recurrence) {
    return datesOf(series, moment, bounds).flatMap((date) => {
      const slot = slotOf(sourced, [date], moment);
      return slot ? { ...slot, key: `${slot.key} ${date.key}` } : [];
    });
  }
  const next = datesOf(series, moment, given ? bounds : { limit: followingDates + 1 }).slice(
    0,
    followingDates + 1,
  );
  const before =
    when === 'upcoming' ? undefined : datesOf(series, moment, { ...bounds, to: moment.now }).at(-1);
  const dates = when === 'past' || next.length === 0 ? (before ? [before] : next) : next;
  return [slotOf(sourced, dates, moment)].filter((slot) => slot !== undefined);
}

type Order = (a: Slot, b: Slot) => number;

const latest: Order = (a, b) => b.start - a.start;

function orderOf({ sort, locale }: Wishes, when: When, isRange: boolean, now: number): Order {
  if (sort === 'title') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const title = ({ sourced }: Slot): string => sourced.entry.event?.title ?? '';
    return (a, b) => compare(title(a), title(b)) || bySoonest(a, b);
  }
  if (sort === 'soonest' || (!sort && (when === 'upcoming' || (when === 'all' && isRange)))) return bySoonest;
  if (sort === 'latest' || when === 'past') return latest;
  // What is to come matters first; then what was, from today backwards.
  const past = ({ over }: Slot): boolean => over <= now;
  return (a, b) => Number(past(a)) - Number(past(b)) || (past(a) ? latest(a, b) : bySoonest(a, b));
}
