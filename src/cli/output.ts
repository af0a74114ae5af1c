/** Where a command's result goes: a file that is replaced whole, or standard output. */
import { CliError, type Io } from './command.ts';
import { say } from './messages.ts';

/** Writes `text` to `path`, or prints it where there is none. */
export async function deliver(text: string, path: string | undefined, io: Io): Promise<void> {
  if (path === undefined || path === '-') {
    io.out(text.replace(/\r?\n$/, ''));
    return;
  }
  try {
    await io.writeFile(path, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CliError(say(io.locale, 'fileNotWritten', { path, reason: code ?? message }));
  }
}

/** Runs `work`; where it fails and `path` is there, says that it stays as it was. */
export async function keepingLastGood<T>(
  path: string | undefined,
  io: Io,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CliError && path !== undefined && path !== '-' && (await exists(path, io))) {
      throw new CliError(`${error.message} ${say(io.locale, 'keptLastGood', { path })}`, error.exitCode);
    }
    throw error;
  }
}

async function exists(path: string, io: Io): Promise<boolean> {
  try {
    await io.readFile(path);
    return true;
  } catch {
    return false;
  }
}
