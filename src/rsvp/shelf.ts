/** Things kept in a browser's storage, one for each date of an event, until the event is over. */

/** The part of `localStorage` that is used. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Shelf<T> {
  get(eventId: string, occurrence: string): T | undefined;
  /**
   * False where the browser keeps nothing: private windows, full storage.
   * @param until milliseconds since 1970 after which it is of no use
   */
  set(eventId: string, occurrence: string, value: T, until?: number): boolean;
  remove(eventId: string, occurrence: string): void;
  /** Forgets what belongs to events that are over. */
  tidy(now: number): void;
}

const index = 'tweetup-rsvps';

/**
 * @param storage `localStorage`, or anything like it; what it throws is taken for "keeps nothing"
 * @param prefix what its keys begin with
 */
export function shelf<T>(storage: KeyValueStorage, prefix: string): Shelf<T> {
  const nameOf = (eventId: string, occurrence: string): string => `${prefix}${eventId}~${occurrence}`;

  const read = <V>(key: string): V | undefined => {
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
    get: (eventId, occurrence) => read<T>(nameOf(eventId, occurrence)),
    set(eventId, occurrence, value, until = 0) {
      const key = nameOf(eventId, occurrence);
      return write(key, value) && write(index, { ...known(), [key]: until });
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
