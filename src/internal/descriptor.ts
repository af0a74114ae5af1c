/** Descriptors that others write: which field is missing or wrong. */
import { expected } from './expected.ts';

/** What a field has to be, in words, and whether a value is that. */
export type Fields = Readonly<Record<string, readonly [words: string, isGood: (value: unknown) => boolean]>>;

export const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
export const isFunction = (value: unknown): boolean => typeof value === 'function';
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const oneOf =
  (words: string) =>
  (value: unknown): boolean =>
    typeof value === 'string' && words.split(', ').includes(value);
/** A field that may be absent. */
export const optional =
  (isGood: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isGood(value);

/** Gives the descriptor back. Throws a TypeError that names the first field that is wrong: `defineRule: Expected …`. */
export function described<T extends object>(by: string, descriptor: T, fields: Fields): T {
  if (!isObject(descriptor)) throw expected(`a descriptor for ${by}`, descriptor);
  for (const [field, [words, isGood]] of Object.entries(fields)) {
    const value = descriptor[field];
    if (!isGood(value)) throw expected(`${words} as ${field} of ${by}`, value);
  }
  return descriptor;
}
