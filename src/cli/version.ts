/** The version of this package, read from its own `package.json`. */
import { readFile } from 'node:fs/promises';

/** `package.json` is two folders up from the source and three from the built file. */
export async function packageVersion(): Promise<string> {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(await readFile(new URL(up, import.meta.url), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (name === 'tweetup' && version) return version;
    } catch {
      // The other place has it.
    }
  }
  return 'unknown';
}
