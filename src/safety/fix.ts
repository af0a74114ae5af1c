/** Mending: a new event, the given one untouched. */
import { expected } from '../internal/expected.ts';
import type { Finding, Path, Rule } from './rule.ts';

type Tree = Record<string, unknown>;

/** A copy of `of` in which `path` has `value`; only what lies on the path is copied. */
export function withValue<T>(of: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  const copy = (Array.isArray(of) ? [...of] : { ...of }) as Tree;
  copy[key] = withValue(copy[key], rest, value);
  return copy as T;
}

/** What is at `path`. */
export function valueAt(of: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Tree | undefined)?.[key], of);
}

/** The text at the finding's path with its range replaced; undefined where there is no such text. */
export function replaceRange(event: Tree, { path, range }: Finding, by: string): Tree | undefined {
  const text = valueAt(event, path);
  if (typeof text !== 'string') return undefined;
  const [from, to] = range ?? [0, text.length];
  return withValue(event, path, text.slice(0, from) + by + text.slice(to));
}

/**
 * The event with one finding mended; the same event where it cannot be. Check again after each: ranges move.
 * @throws TypeError for what is no finding
 */
export function applyFix<Event extends object>(
  event: Event,
  finding: Finding,
  options: { rules: readonly Rule[] },
): Event {
  if (typeof finding?.ruleId !== 'string') throw expected('a finding of a safety report', finding);
  const rule = options.rules.find((rule) => rule.id === finding.ruleId);
  return ((finding.fixable && rule?.fix?.(event as Tree, finding)) || event) as Event;
}
