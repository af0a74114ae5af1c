/** Sustained requests per second over kept connections. */
import { randomText } from '../../src/rsvp/server/secrets.ts';
import { quantile } from './crowd.ts';
import { Connection } from './http.ts';

export interface Rate {
  perSecond: number;
  p50: number;
  p99: number;
}

export type Ask = (connection: Connection, n: number) => Promise<{ status: number }>;

/** @param ask one request; anything but a 2xx ends the measurement with an error */
export async function measure(
  ports: readonly number[],
  ask: Ask,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Rate> {
  const took: number[] = [];
  const began = performance.now();
  // What is asked in the first part warms up and does not count.
  const from = began + seconds * 200;
  const until = began + seconds * 1200;
  let sent = 0;
  const run = async (index: number): Promise<void> => {
    const connection = new Connection(ports[index % ports.length] as number);
    while (performance.now() < until) {
      const at = performance.now();
      const { status } = await ask(connection, (sent += 1));
      if (status >= 300) throw new Error(`answered ${status}`);
      const now = performance.now();
      if (at >= from && now <= until) took.push(now - at);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => run(index)));
  return { perSecond: took.length / seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}

/** Each request is a new person's reply, to one of these events in turn. */
export function newReplies(eventIds: readonly string[]): Ask {
  const body = JSON.stringify({ revision: 1, answer: 'going', name: 'Ada Lovelace', note: 'See you there' });
  return (connection, n) => {
    const eventId = eventIds[n % eventIds.length] as string;
    const path = `/rsvp/v1/events/${eventId}/replies/${randomText()}`;
    return connection.send('PUT', path, `authorization: Bearer ${'s'.repeat(32)}\r\n`, body);
  };
}

export function readTallies(eventIds: readonly string[]): Ask {
  return (connection, n) =>
    connection.send('GET', `/rsvp/v1/events/${eventIds[n % eventIds.length] as string}/tally`, '');
}
