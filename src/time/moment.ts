/** Moments that are passed in. */

/**
 * The milliseconds of a moment that was passed in.
 * @throws TypeError for what is no date, or an invalid one
 */
export function msOf(moment: Date, name = 'now'): number {
  // Of another window, a Date is no instance of this one's.
  const ms = moment?.getTime?.();
  if (!Number.isFinite(ms)) throw new TypeError(`Expected a valid Date as ${name}, got ${String(moment)}.`);
  return ms;
}

/** The moment that was passed in, or the present one. Throws as `msOf`. */
export function present(now: Date | undefined): Date {
  if (now === undefined) return new Date();
  msOf(now);
  return now;
}
