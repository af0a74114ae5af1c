/** The real world of a command: files, standard streams, the network. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import type { Io } from './command.ts';

/** More than any calendar; a stream without end stops here. */
const defaultMaxBytes = 64 * 1024 * 1024;

/** `EFBIG`, as the system calls a file that is too large. */
export class TooLargeError extends Error {
  readonly code = 'EFBIG';
}

async function readFile(path: string, maxBytes = defaultMaxBytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = path === '-' ? process.stdin : (await open(path)).createReadStream();
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes) throw new TooLargeError(path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Writes beside the file and renames over it, so that a reader sees the old one or the new one, never a half. */
async function writeFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  // A file that is there keeps its permissions: web servers read it as another user.
  const mode = await stat(path).then(
    (found) => found.mode & 0o777,
    () => 0o644,
  );
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

export const nodeIo: Omit<Io, 'locale'> = {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  readFile,
  writeFile,
  fetch: (input, init) => fetch(input, init),
  now: () => new Date(),
  env: process.env,
};
