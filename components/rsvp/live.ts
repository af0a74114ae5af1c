/**
 * The page's one stream of counts. Browsers open six connections to a host for all their tabs together, and a stream
 * keeps one: so one element of a page that is looked at has it, and the others ask now and then.
 */
import { type RsvpClient, RsvpError, type TallyView } from '../../src/rsvp/client.ts';

let current: object | undefined;

/** What is to be followed. */
export interface Followed {
  client: RsvpClient;
  eventId: string;
  occurrence: string;
}

export class Live {
  readonly #changed: (tally: TallyView) => void;
  #open: AbortController | undefined;
  #refused = false;

  constructor(changed: (tally: TallyView) => void) {
    this.#changed = changed;
  }

  /** Follows the counts, unless another element of the page does. Ends by itself where the service gives no stream. */
  async follow({ client, eventId, occurrence }: Followed): Promise<void> {
    if (current || this.#refused || document.hidden) return;
    const open = new AbortController();
    current = open;
    this.#open = open;
    try {
      await client.watch(eventId, occurrence, this.#changed, open.signal);
    } catch (error) {
      // Asking now and then goes on.
      this.#refused = !(error instanceof RsvpError && error.temporary);
    } finally {
      this.#ended(open);
    }
  }

  end(): void {
    this.#open?.abort();
    if (this.#open) this.#ended(this.#open);
  }

  #ended(open: AbortController): void {
    if (current === open) current = undefined;
    if (this.#open === open) this.#open = undefined;
  }
}
