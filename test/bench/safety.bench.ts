/** Safety checks a second on one core with every rule, each of another event; and hostile texts of 100 kB. */
import { checkSafety } from '../../src/safety/index.ts';
import { ownCases } from '../safety/cases/all.ts';
import { now, withFields } from '../support/clean-event.ts';
import { toEvent } from '../support/plain-cases.ts';
import { type Benchmark, type Row, median } from './harness.ts';

const events = ownCases.map((one) => toEvent(one.event));
const rounds = 5;

/** Events in a second of one core's time: what else the machine does meanwhile does not count. */
function perCpuSecond(): number {
  const results: number[] = [];
  for (let round = 0; round < 8; round++) {
    const began = process.cpuUsage();
    for (let i = 0; i < rounds; i++) for (const one of events) checkSafety(one.event, { now: one.now });
    const { user, system } = process.cpuUsage(began);
    if (round > 1) results.push((rounds * events.length) / ((user + system) / 1_000_000));
  }
  return median(results);
}

/** Seeds that make careless patterns slow: each is repeated to the length wanted. */
const seeds = [
  ...['a', 'Aa ', 'in the ', 'meet us at the my place ', 'dm me ', 'no ', 'March ', 'Thursday ', 'meet 1'],
  ...[
    '1',
    '1 ',
    '11/',
    '11:',
    '1.1.',
    '+1-',
    '(1) ',
    'Mia (',
    'Mia, ',
    'a@',
    'a@a.',
    '#a',
    '@a',
    '!',
    '\n',
    ' ',
  ],
  ...['https://', 'http://a:b@', 'https://xn--', '🎉', '👩‍', 'е', '“', '\u0301', 'ａ', 'zoom passcode '],
  ...['Jane Smith, ', 'Attending: Jane Smith, ', 'Monday at 1'],
];

function milliseconds(length: number, seed: string): number {
  const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
  const event = withFields({
    description: text,
    title: text,
    icebreaker: text,
    hashtags: [text],
    posts: [{ at: '2027-02-25T12:00:00Z', text }],
    venue: { name: text, address: text, openingHours: text, meetingPoint: text },
    links: [text],
  });
  const began = process.cpuUsage();
  checkSafety(event, { now });
  return process.cpuUsage(began).user / 1000;
}

/** How much longer eight times the text takes, at worst: 8 is in proportion, 64 a square. */
function worstGrowth(): number {
  return Math.max(
    ...seeds.map((seed) => {
      milliseconds(2000, seed);
      const long = milliseconds(100_000, seed);
      // Short times are noise.
      return long < 200 ? 8 : long / Math.max(1, milliseconds(12_500, seed));
    }),
  );
}

const benchmark: Benchmark = {
  name: 'Safety checks with all rules, text rules included',
  async run() {
    const growth = worstGrowth();
    const rows: Row[] = [
      { name: 'events', value: perCpuSecond(), unit: 'events/s', limit: 5000, atLeast: true },
      { name: 'hostile text, eight times as long', value: growth, unit: 'times the time', limit: 24 },
    ];
    return rows;
  },
};
export default benchmark;
