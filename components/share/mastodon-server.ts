/** The visitor's Mastodon server: asked for once, kept for the page, and on her device only if she says so. */
import { bareHost } from '../../src/announce/share.ts';

/** The part of `Storage` that is needed. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'tweetup:mastodon-server';

/** What was said on this page, whichever button asked. */
let said: string | undefined;

/** The browser's storage; pages may be without it, or not allowed to touch it. */
function browserMemory(): Memory | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function attempt<Result>(
  work: (memory: Memory) => Result,
  memory: Memory | null | undefined,
): Result | undefined {
  const own = memory === undefined ? browserMemory() : memory;
  try {
    return own ? work(own) : undefined;
  } catch {
    // Full, or forbidden: then nothing is remembered.
    return undefined;
  }
}

/** The server that is known, as a bare host name. What stands in the storage may be anybody's. */
export function knownServer(memory: Memory | null | undefined): string | undefined {
  if (said !== undefined) return said;
  const held = attempt((own) => own.getItem(key), memory) ?? undefined;
  return held === bareHost(held) ? held : undefined;
}

/** True where the device remembers one. */
export function isRemembered(memory: Memory | null | undefined): boolean {
  return Boolean(attempt((own) => own.getItem(key), memory));
}

/**
 * Takes what the visitor typed: `example.social`, `https://example.social/`, `@me@example.social`.
 * @returns the bare host name, or `undefined` where there is none in it; then nothing changes.
 */
export function takeServer(
  typed: string,
  remember: boolean,
  memory: Memory | null | undefined,
): string | undefined {
  const server = bareHost(typed);
  if (server === undefined) return undefined;
  said = server;
  attempt((own) => (remember ? own.setItem(key, server) : own.removeItem(key)), memory);
  return server;
}

/** Forgets what was said on this page, not what the device remembers. */
export function forgetSaid(): void {
  said = undefined;
}
