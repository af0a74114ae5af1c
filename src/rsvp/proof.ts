/**
 * The work that a service may ask of a device before a first reply: finding a number by trying. A visitor does not
 * notice it, a robot with ten thousand replies does it ten thousand times. Loads only when a service asks.
 *
 * The form is that of ALTCHA's proof of work, version 2 (https://altcha.org/docs/v2/proof-of-work/). WebCrypto does the
 * work, off the main thread and without a worker, which strict pages would not allow.
 */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** What a service asks for. Signed: a service knows its own again, and for which reply it was. */
export interface ProofChallenge {
  parameters: {
    algorithm: string;
    /** Hex. */
    nonce: string;
    /** Hex. */
    salt: string;
    /** PBKDF2 rounds of one try. */
    cost: number;
    /** Bytes. */
    keyLength: number;
    /** How the key must begin, in hex. */
    keyPrefix: string;
    keySignature: string;
    data: { event: string; occurrence: string; reply: string; until: number };
  };
  signature: string;
}

/** What goes back with the reply. */
export interface Proof {
  challenge: ProofChallenge;
  solution: { counter: number; derivedKey: string };
}

/** Rounds after which a device gives up: fifty times the default, half a minute of a slow phone. */
export const mostRounds: number = 50_000_000;
/** … and in one try, after each of which the page gets its turn. */
const mostRoundsInTry = 20_000;
/** Tries, which cost something even where each has hardly a round. */
export const mostTries: number = 50_000;
const triesInRow = 20;
/** Hex digits that make sense anywhere in it. */
const mostDigits = 256;

/**
 * Does the work.
 * @param challenge from wherever: what is no challenge, or asks too much, is refused
 * @throws {Error} where it cannot be done with `mostRounds` rounds of PBKDF2 in `mostTries` tries
 */
export async function solve(challenge: ProofChallenge): Promise<Proof> {
  const { cost, keyLength, nonce, salt, keyPrefix } = challenge.parameters;
  const isModest =
    isWithin(cost, mostRoundsInTry) &&
    isWithin(keyLength, 64) &&
    [nonce, salt, keyPrefix].every((digits) => digits.length <= mostDigits);
  if (!isModest) throw new RangeError('The challenge asks for too much.');
  // Bounded in work, not in time: a page that was frozen meanwhile has not failed.
  const tries = Math.min(mostTries, mostRounds / cost);
  for (let first = 0; first < tries; first += triesInRow) {
    const solution = await tryFrom(challenge, first);
    if (solution) return { challenge, solution };
  }
  throw new RangeError('The challenge asks for too much.');
}

/**
 * Some tries in a row. Beyond a fifth of a second of them the library would wait for a timer, to let the page have its
 * turn, which it has anyway while WebCrypto works; and a page in the background may wait a minute for a timer.
 */
async function tryFrom(challenge: ProofChallenge, first: number): Promise<Proof['solution'] | undefined> {
  const controller = new AbortController();
  let tried = 0;
  const solution = await solveChallenge({
    challenge,
    controller,
    counterStart: first,
    timeout: 0,
    deriveKey(...given) {
      tried += 1;
      if (tried === triesInRow) controller.abort();
      return deriveKey(...given);
    },
  });
  return solution ? { counter: solution.counter, derivedKey: solution.derivedKey } : undefined;
}

function isWithin(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
}
