/**
 * How often one address, one event and the whole process may write. Addresses are kept only as keyed hashes whose key
 * changes daily, in bounded memory: under a flood from very many addresses the oldest are forgotten and the limits of
 * the event and the process still hold.
 */
import { siphash } from '../siphash.ts';

/** `burst` requests at once, then `perSecond`. */
export interface Rate {
  burst: number;
  perSecond: number;
}

export interface Limits {
  /** Writes from pages, per address. A whole venue may share one address. */
  address: Rate;
  /** Writes without an `Origin` header, per address: scripts. */
  script: Rate;
  /** Reads per address. */
  read: Rate;
  /** Writes per event. */
  event: Rate;
  /** Writes of the whole process. */
  process: Rate;
  /** First replies by the form without script where others need a proof of work, per address. */
  form: Rate;
  /** … and per event. */
  formEvent: Rate;
  /** Failed host tokens per address. */
  token: Rate;
}

export const defaultLimits: Limits = {
  address: { burst: 120, perSecond: 2 },
  script: { burst: 20, perSecond: 0.2 },
  read: { burst: 600, perSecond: 20 },
  event: { burst: 5000, perSecond: 500 },
  process: { burst: 10_000, perSecond: 3000 },
  form: { burst: 5, perSecond: 1 / 60 },
  formEvent: { burst: 60, perSecond: 1 / 5 },
  token: { burst: 10, perSecond: 1 / 60 },
};

const bucketLimit = 50_000;
const day = 86_400_000;

export class Limiter {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { left: number; at: number }>();
  #key: Uint8Array = crypto.getRandomValues(new Uint8Array(16));
  #keyDay = 0;

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** A name for an address that does not give it away. IPv6 counts by /64: a household has that many. */
  nameOf(address: string): string {
    const today = Math.floor(this.#now() / day);
    if (today !== this.#keyDay) {
      this.#keyDay = today;
      this.#key = crypto.getRandomValues(new Uint8Array(16));
    }
    return siphash(this.#key, new TextEncoder().encode(networkOf(address)));
  }

  /** Takes one from a bucket; the seconds to wait where it is empty. */
  take(kind: keyof Limits, name = ''): number | undefined {
    const { burst, perSecond } = this.#limits[kind];
    const key = `${kind} ${name}`;
    const now = this.#now();
    const bucket = this.#buckets.get(key);
    const left = bucket ? Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond) : burst;
    // Put back at the end, so that the map's order is that of use and the first is the oldest.
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: left < 1 ? left : left - 1, at: now });
    if (this.#buckets.size > bucketLimit) {
      const oldest = this.#buckets.keys().next().value;
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    return left < 1 ? Math.max(1, (1 - left) / perSecond) : undefined;
  }

  /** Whether a bucket has anything left, without taking. */
  wouldPass(kind: keyof Limits, name = ''): boolean {
    const { burst, perSecond } = this.#limits[kind];
    const bucket = this.#buckets.get(`${kind} ${name}`);
    return !bucket || Math.min(burst, bucket.left + ((this.#now() - bucket.at) / 1000) * perSecond) >= 1;
  }
}

/** The part of an address that one customer has: all of IPv4, the first half of IPv6. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  const zeros: string[] = Array(Math.max(0, 8 - front.length - back.length)).fill('0');
  const groups = tail === undefined ? front : [...front, ...zeros, ...back];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
