/** Running other programs and saying how it went: shared by the commands of this project. */
import { spawn } from 'node:child_process';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export interface Ran {
  code: number;
  output: string;
}

export interface RunOptions {
  env?: Record<string, string | undefined>;
  cwd?: string;
  /** Also print what it prints, as it comes. */
  show?: boolean;
  /** Milliseconds after which it is stopped, with everything that it started. */
  timeout?: number;
}

/** Runs a program to its end with the project's own tools first in the path. Never throws: the code says how it went. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const env = {
    ...process.env,
    ...options.env,
    NO_COLOR: '1',
    PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  };
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let output = '';
    const stop = (signal: NodeJS.Signals): void => {
      try {
        process.kill(-child.pid!, signal);
      } catch {
        child.kill(signal);
      }
    };
    const timer =
      options.timeout === undefined
        ? undefined
        : setTimeout(() => {
            output += `\nstopped: ${program} took longer than ${options.timeout! / 1000} s\n`;
            stop('SIGKILL');
          }, options.timeout);
    const take = (to: NodeJS.WriteStream) => (piece: string) => {
      output += piece;
      if (options.show) to.write(piece);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${program}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** `1.2 s` */
export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
