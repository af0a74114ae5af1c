/** Labelled events of our own: sentences in seven languages that must be found, and traps that must not. */
import type { PlainCase } from '../../support/plain-cases.ts';
import { fieldCases } from './fields.ts';
import { opennessCases } from './openness.ts';
import { peopleCases } from './people.ts';
import { placeCases } from './place.ts';

export const ownCases: readonly PlainCase[] = [
  ...fieldCases,
  ...placeCases,
  ...peopleCases,
  ...opennessCases,
];
