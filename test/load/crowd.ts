/** Many people at once, each of whom tries until the service says that the reply is saved. */
import { randomText, refOf } from '../../src/rsvp/server/secrets.ts';
import { Connection, type Answer } from './http.ts';

export interface Person {
  id: string;
  secret: string;
  /** What the service calls the reply. */
  ref: string;
  /** Milliseconds: first request sent, first 2xx read. */
  sent: number;
  acknowledged: number;
  /** Last revision for which a 2xx was read, and the one sent last. */
  saved: number;
  tried: number;
}

export async function makePeople(count: number): Promise<Person[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const id = randomText();
      return {
        id,
        secret: randomText(),
        ref: await refOf(id),
        sent: 0,
        acknowledged: 0,
        saved: 0,
        tried: 0,
      };
    }),
  );
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than any restart takes. */
const patience = 60_000;

/** Sends one reply until it is acknowledged. Gives the service's last answer. */
export async function reply(
  person: Person,
  eventId: string,
  answer: string,
  ports: readonly number[],
): Promise<Answer> {
  const began = performance.now();
  person.sent ||= began;
  person.tried += 1;
  const body = JSON.stringify({ revision: person.tried, answer, note: `revision ${person.tried}` });
  const path = `/rsvp/v1/events/${eventId}/replies/${person.id}`;
  const headers = `authorization: Bearer ${person.secret}\r\n`;
  let port = Math.floor(Math.random() * ports.length);
  for (let tries = 0; performance.now() - began < patience; tries += 1) {
    const connection = new Connection(ports[port] as number);
    try {
      const answered = await connection.send('PUT', path, headers, body);
      if (answered.status < 500 && answered.status !== 429) {
        if (answered.status < 300) {
          person.saved = person.tried;
          person.acknowledged ||= performance.now();
        }
        return answered;
      }
    } catch {
      // Killed under its hands: the next process, after a moment.
    } finally {
      connection.close();
    }
    port = (port + 1) % ports.length;
    await pause(Math.min(500, 20 * 2 ** tries) * (0.5 + Math.random()));
  }
  throw new Error('no answer within a minute');
}

export interface ListedReply {
  reply: string;
  answer: string;
  place: string;
  revision: number;
  position?: number;
  note?: string;
}

/** The host's list, which is read under the event's lock. */
export async function hostList(port: number, eventId: string, token: string): Promise<ListedReply[]> {
  const response = await fetch(`http://127.0.0.1:${port}/rsvp/v1/host/events/${eventId}/replies`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`the host's list answered ${response.status}`);
  return ((await response.json()) as { replies: ListedReply[] }).replies;
}

/** The value below which a share of the sorted values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
