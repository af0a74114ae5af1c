/** A world for commands: files in memory, no network unless given. */
import type { Io } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands/all.ts';
import { runCli } from '../../src/cli/run.ts';

export interface TestIo extends Omit<Io, 'locale'> {
  output: string;
  errors: string;
  files: Map<string, string | Uint8Array>;
}

export function testIo(
  files: Record<string, string | Uint8Array> = {},
  {
    fetch,
    now = '2026-11-22T12:00:00Z',
  }: { fetch?: (url: URL) => Response | Promise<Response>; now?: string } = {},
): TestIo {
  const io: TestIo = {
    output: '',
    errors: '',
    files: new Map(Object.entries(files)),
    out: (text) => void (io.output += `${text}\n`),
    error: (text) => void (io.errors += `${text}\n`),
    async readFile(path, maxBytes = Infinity) {
      const found = io.files.get(path);
      if (found === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
      const bytes = typeof found === 'string' ? new TextEncoder().encode(found) : found;
      if (bytes.length > maxBytes) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
      return bytes;
    },
    async writeFile(path, text) {
      io.files.set(path, text);
    },
    async fetch(input) {
      if (!fetch) throw new TypeError('fetch failed', { cause: new Error('no network here') });
      return fetch(new URL(String(input)));
    },
    now: () => new Date(now),
    env: {},
  };
  return io;
}

/** The command line as it is shipped. */
export const run = (io: Omit<Io, 'locale'>, ...argv: string[]): Promise<number> =>
  runCli(argv, io, { commands, version: '0' });

/** A series, a past and a future event, and an entry that cannot be read. */
export const calendar = `BEGIN:VCALENDAR
X-WR-CALNAME:Museum people
BEGIN:VEVENT
UID:weekly
SUMMARY:Table
DTSTART;TZID=Europe/London:20250102T183000
RRULE:FREQ=WEEKLY
END:VEVENT
BEGIN:VEVENT
UID:old
SUMMARY:Long ago
DTSTART;TZID=Europe/London:20250109T183000
END:VEVENT
BEGIN:VEVENT
UID:next
SUMMARY:Next year
DTSTART;VALUE=DATE:20270301
END:VEVENT
BEGIN:VEVENT
UID:broken
DTSTART:soon
END:VEVENT
END:VCALENDAR
`;
