/** What a device remembers of its owner's replies, and what still waits to be sent. */
import type { ReplyInput, SavedReply } from './client.ts';
import type { ReplyKey } from './link.ts';
import { type KeyValueStorage, shelf } from './shelf.ts';

export type { KeyValueStorage } from './shelf.ts';

/** Texts to the host alone. Once the service has them, a device does not keep them: others may use it too. */
export const toHost = ['note', 'accessNeeds', 'topics', 'warmUp'] as const;

/** A reply as the service last had it. */
export interface KnownReply extends SavedReply {
  /** There were texts to the host; they are read from the service when they are needed. */
  trimmed?: true;
}

export interface PendingReply {
  /** `withdraw` deletes the reply. */
  input: ReplyInput | 'withdraw';
  revision: number;
  /** Said without knowing the texts to the host: those it lacks stay as the service has them. */
  partial?: true;
}

export interface DeviceReply extends ReplyKey {
  /** Absent before the first answer, and for replies kept on this device only. */
  saved?: KnownReply;
  /** What she said last and the service has not acknowledged. */
  pending?: PendingReply;
  /** A new secret that was asked for; the answer is not here yet. */
  nextSecret?: string;
  /** A place became free for her, and she has not said yet that she knows. */
  promoted?: true;
  /** "I'm going" without a service. */
  local?: ReplyInput;
  /** Milliseconds since 1970 after which it is of no use. */
  until?: number;
}

export interface DeviceRsvps {
  get(eventId: string, occurrence: string): DeviceReply | undefined;
  /** Keeps a reply without the saved texts to the host. False where the browser keeps nothing. */
  set(reply: DeviceReply): boolean;
  remove(eventId: string, occurrence: string): void;
  /** Forgets what belongs to events that are over. */
  tidy(now: number): void;
}

/** @param storage `localStorage`, or anything like it; what it throws is taken for "keeps nothing" */
export function deviceRsvps(storage: KeyValueStorage): DeviceRsvps {
  const { set, ...replies } = shelf<DeviceReply>(storage, 'tweetup-rsvp:');
  return {
    ...replies,
    set(reply) {
      const { eventId, occurrence, saved, until } = reply;
      return set(eventId, occurrence, saved ? { ...reply, saved: trim(saved) } : reply, until);
    },
  };
}

function trim(saved: KnownReply): KnownReply {
  const kept = { ...saved };
  for (const field of toHost) {
    if (kept[field] === undefined) continue;
    delete kept[field];
    kept.trimmed = true;
  }
  return kept;
}

/** The texts to the host of `from`, where `to` has none of its own. */
export function withTexts<T extends Partial<SavedReply>>(to: T, from: Partial<SavedReply>): T {
  const whole = { ...to };
  for (const field of toHost)
    if (whole[field] === undefined && from[field] !== undefined) whole[field] = from[field];
  return whole;
}
