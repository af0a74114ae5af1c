/** Attributes as people write them: a bad one falls back to the default and is reported once. */
import type { ComplexAttributeConverter } from 'lit';
import { complain } from './warn.ts';

/** A whole number from `least` to `most`; anything else is `fallback`. */
export function wholeNumber<Fallback extends number | undefined>(
  name: string,
  least: number,
  most: number,
  fallback: Fallback,
): ComplexAttributeConverter<number | Fallback> {
  return {
    fromAttribute(value) {
      if (value === null) return fallback;
      const number = Number(value);
      if (value.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
      complain('not-whole', name, value, least, most, fallback);
      return fallback;
    },
  };
}

/** One of the words; anything else is the first of them. */
export function oneOf<Word extends string>(
  name: string,
  words: readonly [Word, ...Word[]],
): ComplexAttributeConverter<Word> {
  return {
    fromAttribute(value) {
      const word = words.find((each) => each === value?.trim());
      if (value !== null && !word) complain('not-a-word', name, value, words);
      return word ?? words[0];
    },
  };
}
