/** Labelled events of our own: sentences in seven languages that must be found, and traps that must not. */
import type { PlainCase } from '../../support/plain-cases.ts';
import { peopleFieldCases } from './fields-people.ts';
import { placeFieldCases } from './fields-place.ts';
import { listingCases } from './listings.ts';
import { opennessCases } from './openness.ts';
import { peopleCases } from './people.ts';
import { placeCases } from './place.ts';
import { unseenCases } from './unseen.ts';
import { venueNameCases, wordingFieldCases } from './wording-fields.ts';
import { wordingCases } from './wordings.ts';

export const ownCases: readonly PlainCase[] = [
  ...placeFieldCases,
  ...peopleFieldCases,
  ...placeCases,
  ...peopleCases,
  ...opennessCases,
  ...unseenCases,
  ...listingCases,
  ...wordingCases,
  ...wordingFieldCases,
  ...venueNameCases,
];
