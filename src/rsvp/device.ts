/** What a device remembers of its owner's replies, and what still waits to be sent. */
import type { ReplyInput, SavedReply } from './client.ts';
import type { ReplyKey } from './link.ts';

/** The part of `localStorage` that is used. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface DeviceReply extends ReplyKey {
  /** As the service last had it; absent before the first answer, and for replies kept on this device only. */
  saved?: SavedReply;
  /** What she said last and the service has not acknowledged. `withdraw` deletes the reply. */
  pending?: { input: ReplyInput | 'withdraw'; revision: number };
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
  /** False where the browser keeps nothing: private windows, full storage. */
  set(reply: DeviceReply): boolean;
  remove(eventId: string, occurrence: string): void;
  /** Forgets what belongs to events that are over. */
  tidy(now: number): void;
}

const prefix = 'tweetup-rsvp:';
const index = 'tweetup-rsvps';

/** @param storage `localStorage`, or anything like it; what it throws is taken for "keeps nothing" */
export function deviceRsvps(storage: KeyValueStorage): DeviceRsvps {
  const nameOf = (eventId: string, occurrence: string): string => `${prefix}${eventId}~${occurrence}`;

  const read = <T>(key: string): T | undefined => {
    try {
      return JSON.parse(storage.getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  };
  const write = (key: string, value: unknown): boolean => {
    try {
      storage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  };
  const forget = (key: string): void => {
    try {
      storage.removeItem(key);
    } catch {
      // Kept nothing before, keeps nothing now.
    }
  };
  /** Keys and their ends, so that tidying need not know all keys of the page's storage. */
  const known = (): Record<string, number> => read<Record<string, number>>(index) ?? {};

  return {
    get: (eventId, occurrence) => read<DeviceReply>(nameOf(eventId, occurrence)),
    set(reply) {
      const key = nameOf(reply.eventId, reply.occurrence);
      return write(key, reply) && write(index, { ...known(), [key]: reply.until ?? 0 });
    },
    remove(eventId, occurrence) {
      const key = nameOf(eventId, occurrence);
      forget(key);
      const { [key]: _, ...rest } = known();
      write(index, rest);
    },
    tidy(now) {
      const kept: Record<string, number> = {};
      for (const [key, until] of Object.entries(known())) {
        if (until > 0 && until < now) forget(key);
        else kept[key] = until;
      }
      write(index, kept);
    },
  };
}
