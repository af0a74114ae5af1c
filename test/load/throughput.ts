/** Sustained requests per second over kept connections. */
import { randomText } from '../../src/rsvp/server/secrets.ts';
import type { Cluster } from './cluster.ts';
import { quantile } from './crowd.ts';
import { Connection } from './http.ts';

export interface Rate {
  perSecond: number;
  p50: number;
  p99: number;
  /** Processor time of the service's processes for one request, in microseconds. */
  cpu: number;
}

export type Ask = (connection: Connection, n: number) => Promise<{ status: number }>;

const warmUp = 1500;

/** @param ask one request; anything but a 2xx ends the measurement with an error */
export async function measure(
  cluster: Cluster,
  ask: Ask,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Rate> {
  const took: number[] = [];
  // A process that has just been started is slow: what is asked first does not count.
  const from = performance.now() + warmUp;
  const until = from + seconds * 1000;
  let sent = 0;
  const begun = new Promise<{ cpu: number; sent: number }>((resolve) => {
    setTimeout(() => void cluster.cpu().then((cpu) => resolve({ cpu, sent })), warmUp);
  });
  const run = async (index: number): Promise<void> => {
    const connection = new Connection(cluster.ports[index % cluster.ports.length] as number);
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
  const before = await begun;
  const cpu = ((await cluster.cpu()) - before.cpu) / (sent - before.sent);
  return { perSecond: took.length / seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99), cpu };
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
