/** Announcements a second on one core, each of another event. */
import { type NetworkId, announce, networks } from '../../src/announce/index.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { chat, tweetup, visit } from '../announce/samples.ts';
import { type Benchmark, type Row, median } from './harness.ts';

const count = 2000;
const pad = (number: number): string => String(number).padStart(2, '0');
const samples = [tweetup, visit, chat];
const events: TweetupEvent[] = Array.from({ length: count }, (_, i) => ({
  ...samples[i % 3]!,
  title: `${samples[i % 3]!.title} no. ${i}`,
  url: `https://example.org/events/${i}`,
  start: `2027-${pad((i % 12) + 1)}-${pad((i % 28) + 1)}T${pad(9 + (i % 10))}:30`,
  end: `2027-${pad((i % 12) + 1)}-${pad((i % 28) + 1)}T${pad(11 + (i % 10))}:00`,
}));

/** Posts in a second of one core's time: what else the machine does meanwhile does not count. */
function perCpuSecond(id: NetworkId): number {
  const results: number[] = [];
  for (let round = 0; round < 8; round++) {
    const began = process.cpuUsage();
    for (const event of events) announce(event, id);
    const { user, system } = process.cpuUsage(began);
    if (round > 1) results.push(count / ((user + system) / 1_000_000));
  }
  return median(results);
}

const benchmark: Benchmark = {
  name: 'Announcements, with entities, share link and payload',
  async run() {
    const rows: Row[] = [];
    // The networks share most of the code, so the first would pay for all.
    for (let round = 0; round < 3; round++) {
      for (const id of Object.keys(networks) as NetworkId[]) for (const event of events) announce(event, id);
    }
    for (const id of Object.keys(networks) as NetworkId[]) {
      const value = perCpuSecond(id);
      rows.push({ name: networks[id].name, value, unit: 'posts/s', limit: 20_000, atLeast: true });
    }
    return rows;
  },
};
export default benchmark;
