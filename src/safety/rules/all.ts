/** Every rule, in the order of the catalogue. A new one is one file beside this and one line here. */
import type { Rule } from '../rule.ts';
import placeCrowd from './place-crowd.ts';
import placeFindUs from './place-find-us.ts';
import placeHidden from './place-hidden.ts';
import placeIsolated from './place-isolated.ts';
import placeMissing from './place-missing.ts';
import placePickup from './place-pickup.ts';
import placePrivate from './place-private.ts';
import placeVague from './place-vague.ts';

export const rules: readonly Rule[] = [
  placeMissing,
  placePrivate,
  placeHidden,
  placeIsolated,
  placePickup,
  placeVague,
  placeFindUs,
  placeCrowd,
];
