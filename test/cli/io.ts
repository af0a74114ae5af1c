/** A world for commands: files in memory, no network unless given. */
import type { Io } from '../../src/cli/command.ts';

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
