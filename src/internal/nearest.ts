/** What was probably meant by a name that is not known. */

/** The known name that is at most two slips away, or begins with what was given; undefined where none does. */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = 3;
  for (const name of names) {
    const begins = given.length > 2 && (name.startsWith(given) || given.startsWith(name));
    const distance = begins ? 1 : edits(name, given, bestDistance);
    // Of a name of three letters, two slips leave nothing.
    if (distance < bestDistance && distance < Math.max(name.length, given.length) / 2) {
      [best, bestDistance] = [name, distance];
    }
  }
  return best;
}

/** Letters to insert, delete, replace or swap; `limit` where it is that or more. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, older[j - 2]! + 1);
      }
    }
    [older, last] = [last, row];
  }
  return Math.min(last[b.length]!, limit);
}
