/** Labelled events of our own. */
import type { PlainCase } from '../../support/plain-cases.ts';

export const ownCases: readonly PlainCase[] = [];
