/** Reading calendar files, beside ical.js; and `tweetup feed` of very large ones, whole: time and peak memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { fromICalendar } from '../../src/interchange/formats/icalendar.ts';
import { largeCalendar } from './calendar.ts';
import { type Benchmark, type Row } from './harness.ts';

const command = join(import.meta.dirname, '../../src/cli/main.ts');
const atExit =
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();" +
  'process._rawDebug(JSON.stringify({ megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 })); });';

/** Entries in a second of one core's time, best of eight. The works take turns: the machine is not as fast all the time. */
function speeds(...works: (() => number)[]): number[] {
  const best = works.map(() => 0);
  for (let i = 0; i < 8; i++) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      const count = work();
      const { user, system } = process.cpuUsage(before);
      best[index] = Math.max(best[index]!, count / ((user + system) / 1e6));
    }
  }
  return best;
}

/** What an application does with ical.js: the events with their start, end, title. */
function readWithIcalJs(text: string): number {
  const root = new ICAL.Component(ICAL.parse(text) as never);
  let count = 0;
  for (const component of root.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component, { exceptions: [] } as never);
    if (event.startDate.toJSDate() && event.endDate && event.summary && event.description !== undefined)
      count++;
  }
  return count;
}

function feedOf(megabytes: number, folder: string): Row[] {
  const file = join(folder, `${megabytes}.ics`);
  writeFileSync(file, largeCalendar(Math.ceil(megabytes * 1358)));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(atExit)}`,
      command,
      'feed',
      file,
      '-o',
      `${file}.json`,
    ],
    { encoding: 'utf8' },
  );
  rmSync(file);
  rmSync(`${file}.json`, { force: true });
  const cost = JSON.parse(stderr.trim().split('\n').at(-1)!) as { megabytes: number; seconds: number };
  if (status !== 0) throw new Error(stderr);
  const name = `tweetup feed of ${megabytes} MB`;
  return [
    { name, value: cost.seconds, unit: 's CPU', limit: 20 },
    { name: `${name}, peak memory`, value: cost.megabytes, unit: 'MB', limit: 1000 },
  ];
}

const benchmark: Benchmark = {
  name: 'calendars',
  async run() {
    const text = largeCalendar(10_000);
    const [own, peer] = speeds(
      () => fromICalendar(text).events.length,
      () => readWithIcalJs(text),
    ) as [number, number];
    const rows: Row[] = [
      { name: 'entries a second', value: own, unit: '/s', limit: 5000, atLeast: true },
      {
        name: '… as a multiple of ical.js with ICAL.Event',
        value: own / peer,
        unit: '×',
        limit: 2,
        atLeast: true,
      },
    ];
    const folder = mkdtempSync(join(tmpdir(), 'tweetup-bench-'));
    try {
      for (const megabytes of [10, 25, 50]) rows.push(...feedOf(megabytes, folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
    return rows;
  },
};

export default benchmark;
