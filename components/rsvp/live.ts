/**
 * The page's one stream of counts. Browsers open six connections to a host for all their tabs together, and a stream
 * keeps one: so one element of a page that is looked at has it, and the others ask now and then.
 */
import { type RsvpClient, RsvpError, type TallyView } from '../../src/rsvp/client.ts';

let current: AbortController | undefined;

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

  /**
   * Follows the counts. Ends by itself where the service gives no stream.
   * @param instead also where another element of the page has the stream: the visitor is here now
   */
  async follow({ client, eventId, occurrence }: Followed, instead = false): Promise<void> {
    if (this.#open || this.#refused || document.hidden) return;
    if (current && !instead) return;
    current?.abort();
    const open = new AbortController();
    current = this.#open = open;
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
    const open = this.#open;
    open?.abort();
    if (open) this.#ended(open);
  }

  #ended(open: AbortController): void {
    if (current === open) current = undefined;
    if (this.#open === open) this.#open = undefined;
  }
}
