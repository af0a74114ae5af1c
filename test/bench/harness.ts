/** What a benchmark is, and how to measure. Each `*.bench.ts` here is one; `npm run bench -- pages` runs one. */

export interface Row {
  /** What was measured, in words. */
  name: string;
  value: number;
  unit: string;
  /** The promise: a ceiling, or with `atLeast` a floor. Without one, the row only informs. */
  limit?: number;
  atLeast?: boolean;
  /** Spread, comparison: whatever helps to read the value. */
  note?: string;
}

/** A benchmark file exports one of these as default. */
export interface Benchmark {
  name: string;
  run(): Promise<Row[]>;
}

export const holds = (row: Row): boolean =>
  row.limit === undefined || (row.atLeast ? row.value >= row.limit : row.value <= row.limit);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * How often a function runs in a second: the median of several rounds, after one that only warms up.
 * @param work called with a running number, so that it can go through its inputs
 */
export function perSecond(work: (index: number) => unknown, { rounds = 5, milliseconds = 400 } = {}): number {
  const results: number[] = [];
  let kept: unknown;
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now();
    let count = 0;
    while (performance.now() - began < milliseconds) for (let i = 0; i < 16; i++) kept = work(count++);
    if (round > 0) results.push((count * 1000) / (performance.now() - began));
  }
  // Whoever throws the results away may have its work thrown away too.
  if (kept === perSecond) throw new Error('The work gave back the harness.');
  return median(results);
}
