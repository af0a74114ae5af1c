/**
 * Proof of work before a first reply, where the host wants it. Nothing is kept of a challenge: it is signed, names the
 * reply it is for and ends after minutes. It needs no list of those that were used, because an id makes one reply: sent
 * again it meets that reply, or what is left of it after withdrawing, and makes no second one.
 */
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as z from 'zod/mini';
import type { ProofChallenge } from '../../proof.ts';
import type { RsvpStore } from '../../store.ts';
import { randomText } from '../secrets.ts';

export interface ProofOfWork {
  /**
   * Rounds of PBKDF2 that a device does on average, at most twice as many; 1,000,000: a fifth of a second of a
   * computer, about a second of a phone. From 10,000 to 20,000,000.
   */
  cost?: number;
}

/** The reply that is to be made. */
export interface ProofSubject {
  event: string;
  occurrence: string;
  /** Hash of its id. */
  reply: string;
}

const usualCost = 1_000_000;
/** Rounds of one try: what the service does itself for each challenge, a third of a millisecond on another thread. */
const roundsInTry = 2000;
const lifetime = 10 * 60_000;

const hex = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(256));
const proofSchema = /* @__PURE__ */ z.object({
  challenge: /* @__PURE__ */ z.object({
    parameters: /* @__PURE__ */ z.object({
      algorithm: hex,
      nonce: hex,
      salt: hex,
      cost: /* @__PURE__ */ z.number(),
      keyLength: /* @__PURE__ */ z.number(),
      keyPrefix: hex,
      keySignature: hex,
      data: /* @__PURE__ */ z.object({
        event: /* @__PURE__ */ z.string(),
        occurrence: /* @__PURE__ */ z.string(),
        reply: /* @__PURE__ */ z.string(),
        until: /* @__PURE__ */ z.number(),
      }),
    }),
    signature: hex,
  }),
  solution: /* @__PURE__ */ z.object({ counter: /* @__PURE__ */ z.number(), derivedKey: hex }),
});

export class ProofGate {
  readonly #store: RsvpStore;
  readonly #now: () => number;
  readonly #tries: number;
  #secret: Promise<string> | undefined;

  /** @throws {TypeError} for a cost that makes no sense */
  constructor(store: RsvpStore, { cost = usualCost }: ProofOfWork, now: () => number) {
    if (!Number.isInteger(cost) || cost < 10_000 || cost > 20_000_000) {
      throw new TypeError(`Expected proofOfWork.cost from 10000 to 20000000, got ${String(cost)}.`);
    }
    this.#store = store;
    this.#now = now;
    this.#tries = Math.ceil(cost / roundsInTry);
  }

  /** A challenge for this reply alone. */
  async challenge({ event, occurrence, reply }: ProofSubject): Promise<ProofChallenge> {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: roundsInTry,
      // Every number is as likely, so nobody can begin further up; and none takes for ever.
      counter: randomInt(2 * this.#tries),
      data: { event, occurrence, reply, until: this.#now() + lifetime },
      deriveKey,
      ...(await this.#secrets()),
    });
    return challenge as ProofChallenge;
  }

  /** Whether the work for this reply has been done. */
  async accepts(proof: unknown, subject: ProofSubject): Promise<boolean> {
    const read = proofSchema.safeParse(proof);
    if (!read.success) return false;
    const { challenge, solution } = read.data;
    const { event, occurrence, reply, until } = challenge.parameters.data;
    if (event !== subject.event || occurrence !== subject.occurrence || reply !== subject.reply) return false;
    // By the service's own clock, which tests set.
    if (until <= this.#now()) return false;
    // The signature comes first, so that nobody can ask for less work, or make the service do much.
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...(await this.#secrets()) });
    return verified;
  }

  /** One secret for all processes on a store, made by the first. */
  async #secrets(): Promise<{ hmacSignatureSecret: string; hmacKeySignatureSecret: string }> {
    this.#secret ??= this.#store.keepFirst('proof-of-work', randomText(32));
    try {
      const secret = await this.#secret;
      return { hmacSignatureSecret: `challenge ${secret}`, hmacKeySignatureSecret: `key ${secret}` };
    } catch (error) {
      this.#secret = undefined;
      throw error;
    }
  }
}
