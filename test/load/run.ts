/**
 * `npm run load`: a thousand people on fifty places, crashes, and throughput beside a bare handler, on SQLite in one
 * process and on a real PostgreSQL in four. `-- rush`, `-- crash`, `-- throughput` run one part; `--rounds`, `--seconds`,
 * `--connections` and `--repeats` change how much, `--only tallies` what is measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { randomText } from '../../src/rsvp/server/secrets.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { startCluster, type Cluster } from './cluster.ts';
import { crashRound } from './crash.ts';
import { rush } from './rush.ts';
import { measure, newReplies, readTallies, type Ask, type Rate } from './throughput.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '200' },
    repeats: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});
const parts = positionals.length > 0 ? positionals : ['rush', 'crash', 'throughput'];
const rounds = Number(values.rounds);
const load = { seconds: Number(values.seconds), connections: Number(values.connections) };
const repeats = Number(values.repeats);
const hostToken = randomText();
const folder = mkdtempSync(join(tmpdir(), 'tweetup-load-'));
const places = 50;

const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const event = (id: string, capacity?: number): TweetupEvent => ({
  id,
  title: id,
  start: `${soon}T18:30`,
  timeZone: 'UTC',
  ...(capacity === undefined ? {} : { capacity }),
});
const range = (count: number): number[] => [...Array(count).keys()];
const hundred = range(100).map((n) => `many-${n}`);
const events = [
  event('rush', places),
  event('busy'),
  ...hundred.map((id) => event(id)),
  ...range(rounds).flatMap((n) => [event(`service-${n}`, places), event(`database-${n}`, places)]),
];

interface Setting {
  name: string;
  processes: number;
  store: string;
  postgres?: Postgres;
}

const line = (...cells: (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

async function withService<T>(
  setting: Setting,
  kind: 'service' | 'bare',
  run: (cluster: Cluster) => Promise<T>,
): Promise<T> {
  const { processes, store } = setting;
  const cluster = await startCluster(processes, { kind, store, events, hostToken });
  try {
    return await run(cluster);
  } finally {
    await cluster.stop();
  }
}

async function runRush(settings: Setting[]): Promise<void> {
  console.log(`\n1,000 people, ${places} places: ${places} held, the rest in order, none lost, none twice\n`);
  line('store', 'processes', 'all answered after', 'p50', 'p99');
  line('---', '---', '---', '---', '---');
  for (const setting of settings) {
    const result = await withService(setting, 'service', (cluster) =>
      rush(cluster, 'rush', hostToken, { people: 1000, places }),
    );
    line(setting.name, setting.processes, `${result.seconds.toFixed(2)} s`, ms(result.p50), ms(result.p99));
  }
}

async function runCrashes(settings: Setting[]): Promise<void> {
  console.log('\nkill -9 in the middle, restart: every acknowledged reply is there\n');
  line('store', 'killed', 'times', 'acknowledged', 'of them before the blow', 'lost');
  line('---', '---', '---', '---', '---', '---');
  for (const setting of settings) {
    await withService(setting, 'service', async (cluster) => {
      for (const what of setting.postgres ? ['service', 'database'] : ['service']) {
        let [acknowledged, before] = [0, 0];
        for (const n of range(rounds)) {
          const blow = (): Promise<void> =>
            what === 'database'
              ? (setting.postgres as Postgres).crash()
              : cluster.crash(n % setting.processes);
          const round = await crashRound(cluster, `${what}-${n}`, hostToken, places, blow);
          acknowledged += round.acknowledged;
          before += round.before;
        }
        line(setting.name, what, rounds, acknowledged, before, 0);
      }
    });
  }
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

async function runThroughput(settings: Setting[]): Promise<void> {
  console.log(
    `\n${load.connections} connections, ${load.seconds} s each, ${repeats} times in turn; medians.\n` +
      'CPU ratio: processor time of a request at the bare handler, divided by that at the service.\n',
  );
  line(
    'store',
    'processes',
    'what',
    'bare handler',
    'service',
    'ratio',
    'p99 bare',
    'p99 service',
    'CPU ratio',
  );
  line('---', '---', '---', '---', '---', '---', '---', '---', '---');
  const kinds: [string, Ask][] = [
    ['replies, one busy event', newReplies(['busy'])],
    ['replies, 100 events', newReplies(hundred)],
    ['tallies, one event', readTallies(['busy'])],
    ['tallies, 100 events', readTallies(hundred)],
  ];
  for (const setting of settings) {
    for (const [what, ask] of kinds.filter(([kind]) => `${setting.name}, ${kind}`.includes(values.only))) {
      const rates: Record<'bare' | 'service', Rate[]> = { bare: [], service: [] };
      const ratios: number[] = [];
      for (const _ of range(repeats)) {
        for (const kind of ['bare', 'service'] as const) {
          rates[kind].push(await withService(setting, kind, (cluster) => measure(cluster, ask, load)));
        }
        ratios.push((rates.service.at(-1) as Rate).perSecond / (rates.bare.at(-1) as Rate).perSecond);
      }
      const perSecond = (kind: 'bare' | 'service'): string =>
        `${Math.round(median(rates[kind].map((rate) => rate.perSecond)))}/s`;
      const cpu = (kind: 'bare' | 'service'): number => median(rates[kind].map((rate) => rate.cpu));
      const p99 = (kind: 'bare' | 'service'): string => ms(median(rates[kind].map((rate) => rate.p99)));
      line(
        setting.name,
        setting.processes,
        what,
        perSecond('bare'),
        perSecond('service'),
        median(ratios).toFixed(2),
        p99('bare'),
        p99('service'),
        (cpu('bare') / cpu('service')).toFixed(2),
      );
    }
  }
}

const postgres = await startPostgres(['max_connections=120']);
try {
  const settings: Setting[] = [
    { name: 'SQLite', processes: 1, store: join(folder, 'replies.db') },
    { name: 'PostgreSQL 18', processes: 4, store: await postgres.database('load'), postgres },
  ];
  const run: Record<string, (settings: Setting[]) => Promise<void>> = {
    rush: runRush,
    crash: runCrashes,
    throughput: runThroughput,
  };
  for (const part of parts) {
    const found = run[part];
    if (!found) throw new Error(`"${part}" is not one of ${Object.keys(run).join(', ')}`);
    await found(settings);
  }
} finally {
  await postgres.remove();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
