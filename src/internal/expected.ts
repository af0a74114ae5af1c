/** Errors about arguments: what was expected, and what came. */

/** A TypeError that says `Expected …, got ….`, with a hint where the mistake is a usual one. */
export function expected(what: string, came: unknown): TypeError {
  return new TypeError(`Expected ${what}, got ${shown(came)}.`);
}

function shown(came: unknown): string {
  if (typeof came === 'string') return `"${came.slice(0, 60).toWellFormed()}"`;
  if (typeof came === 'function') return 'a function';
  if (Array.isArray(came)) return came.length === 0 ? 'an empty list' : 'a list';
  if (typeof came !== 'object' || came === null || came instanceof Date) return String(came);
  if ('then' in came) return 'a Promise: await it first';
  if ('events' in came) return 'a feed: take its events';
  const keys = Object.keys(came).slice(0, 3).join(', ');
  return keys === '' ? 'an empty object' : `an object with ${keys}`;
}
