/**
 * Writes the feeds of the examples with dates around today: `node examples/write-feeds.ts`; `npm start` runs it.
 * Each `examples/<name>/feed.ts` makes the feed that is written as `events.json` (or its `file`) beside it. Feeds whose events recur
 * (chat-community) need no such script and are plain files.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import type { TweetupFeed } from '../src/event/schema.ts';
import { parseFeed } from '../src/event/feed.ts';
import { describeProblem } from '../src/event/describe.ts';
import { addDays } from '../src/time/wall-time.ts';
import { wallTimeAt } from '../src/time/zone.ts';

export type Weekday = 'Su' | 'Mo' | 'Tu' | 'We' | 'Th' | 'Fr' | 'Sa';

/** `day(9)` is the date nine days from today, `day(9, 'Th')` the first Thursday from then on. */
export type Day = (offset: number, weekday?: Weekday) => string;

export type MakeFeed = (day: Day) => TweetupFeed;

const weekdays = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

function daysFrom(today: string): Day {
  return (offset, weekday) => {
    const date = addDays(today, offset);
    if (weekday === undefined) return date;
    const at = new Date(`${date}T00:00:00Z`).getUTCDay();
    return addDays(date, (weekdays.indexOf(weekday) - at + 7) % 7);
  };
}

const day = daysFrom(wallTimeAt('UTC', new Date()).slice(0, 10));
const here = new URL('.', import.meta.url);
for (const name of readdirSync(here)) {
  const maker = new URL(`${name}/feed.ts`, here);
  if (!existsSync(maker)) continue;
  const { default: make, file = 'events.json' } = (await import(maker.href)) as {
    default: MakeFeed;
    file?: string;
  };
  const feed = make(day);
  const { problems } = parseFeed(feed);
  if (problems.length > 0) throw new Error(problems.map((problem) => describeProblem(problem)).join('\n'));
  writeFileSync(
    new URL(`${name}/${file}`, here),
    `${JSON.stringify(feed, null, feed.events.length > 1000 ? 0 : 2)}\n`,
  );
  console.log(`examples/${name}/${file}: ${feed.events.length} events around today`);
}
