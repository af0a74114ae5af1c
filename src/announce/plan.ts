/**
 * When to post what: the campaign that people who hold such gatherings use, by kind and size, as data.
 * Small ones make four posts, museum visits and those beside a conference eight.
 */
import type { TweetupEvent } from '../event/schema.ts';
import type { Moment } from './occasion.ts';

/** One entry of the plan. */
export interface Planned {
  moment: Moment;
  /** Days before the day of the event; negative after it. */
  days: number;
  /** Minutes after midnight; absent for a time that hangs on the event's. */
  minutes?: number;
  /** Minutes after the start, or after the end. */
  afterStart?: number;
  afterEnd?: number;
  /** The question with this index, from 0. */
  question?: number;
}

const MORNING = 10 * 60;
const NOON = 12 * 60;
/** Heads from which an event counts as large. */
const LARGE = 40;
/** Questions come every ten minutes, after a round of hellos. */
const HELLO = 5;
const INTERVAL = 10;

export function isLarge(event: TweetupEvent): boolean {
  const heads = event.expected ?? event.capacity ?? 0;
  return event.kind === 'museum-visit' || event.alongside !== undefined || heads >= LARGE;
}

function questions(event: TweetupEvent, minutes: number | undefined): Planned[] {
  const count = event.questions?.length ?? 0;
  const room = minutes === undefined ? INTERVAL : (minutes - HELLO) / Math.max(1, count);
  const every = Math.max(1, Math.min(INTERVAL, Math.floor(room)));
  return Array.from({ length: count }, (_, i) => ({
    moment: 'starting',
    days: 0,
    afterStart: HELLO + i * every,
    question: i,
  }));
}

/** The plan of an event that lasts so many minutes, in order. */
export function planOf(event: TweetupEvent, minutes: number | undefined): Planned[] {
  const announcement: Planned = { moment: 'announcement', days: 12, minutes: MORNING };
  const reminder: Planned = { moment: 'reminder', days: 1, minutes: NOON };
  const recap: Planned = { moment: 'recap', days: -1, minutes: MORNING };
  const thanks: Planned = { moment: 'thanks', days: 0, afterEnd: 0 };
  const preview: Planned = { moment: 'preview', days: 7, minutes: NOON };
  if (event.kind === 'chat') {
    const opening: Planned = { moment: 'starting', days: 0, afterStart: 0 };
    return [announcement, preview, reminder, opening, ...questions(event, minutes), thanks, recap];
  }
  const here: Planned = { moment: 'here-now', days: 0, afterStart: 0 };
  if (!isLarge(event)) return [announcement, reminder, here, recap];
  return [
    { moment: 'save-the-date', days: 28, minutes: MORNING },
    announcement,
    preview,
    { moment: 'reminder', days: 3, minutes: NOON },
    reminder,
    { moment: 'today', days: 0, afterStart: -120 },
    here,
    recap,
  ];
}
