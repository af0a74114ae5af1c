/** Who may see an event's replies: host tokens, known by their hashes. */
import { sameSecret } from '../policy.ts';
import type { RsvpStore, TokenRow } from '../store.ts';
import { hashToken, randomText } from './secrets.ts';

const fresh = 10_000;

export class HostKeys {
  readonly #store: RsvpStore;
  readonly #now: () => number;
  readonly #given: Promise<string[]>;
  #rows: TokenRow[] = [];
  #readAt = -Infinity;

  constructor(store: RsvpStore, given: readonly string[], now: () => number) {
    this.#store = store;
    this.#now = now;
    this.#given = Promise.all(given.map(hashToken));
  }

  /** What a token opens: an event id, `*` for all, `undefined` for nothing. */
  async opens(token: string): Promise<string | undefined> {
    const hash = await hashToken(token);
    let found: string | undefined;
    // All are compared, so that the time tells nothing.
    for (const given of await this.#given) if (sameSecret(given, hash)) found = '*';
    for (const row of await this.#tokens()) if (sameSecret(row.hash, hash)) found ??= row.eventId;
    return found;
  }

  async #tokens(): Promise<TokenRow[]> {
    if (this.#now() - this.#readAt > fresh) {
      this.#rows = await this.#store.tokens();
      this.#readAt = this.#now();
    }
    return this.#rows;
  }
}

/** Makes a token and keeps its hash. @returns the token, which cannot be shown again */
export async function makeToken(
  store: RsvpStore,
  { eventId = '*', label = '', now = new Date() }: { eventId?: string; label?: string; now?: Date } = {},
): Promise<string> {
  const token = `tweetup-${randomText(24)}`;
  await store.addToken({ hash: await hashToken(token), eventId, label, createdAt: now.toISOString() });
  return token;
}
