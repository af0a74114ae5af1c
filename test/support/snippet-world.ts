/**
 * The world around a snippet of the documentation, loaded before it: other sites answer with the file of that name in
 * the working directory, and a server listens on any free port, answers for its first event and ends.
 */
import { readFileSync } from 'node:fs';
import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

const { fetch } = globalThis;
const isHere = (url: URL): boolean => ['127.0.0.1', 'localhost'].includes(url.hostname);

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (isHere(url)) return fetch(input, init);
  return new Response(readFileSync(basename(url.pathname)));
};

const listen = Server.prototype.listen as (...given: unknown[]) => Server;
Server.prototype.listen = function (this: Server, _port: unknown, ...rest: unknown[]) {
  this.once('listening', () => setImmediate(() => void visit(this.address() as AddressInfo)));
  return listen.call(this, 0, ...rest);
} as typeof Server.prototype.listen;

async function visit({ port }: AddressInfo): Promise<void> {
  const { events } = JSON.parse(readFileSync('events.json', 'utf8')) as { events: { id: string }[] };
  const path = `/rsvp/v1/events/${events[0]?.id}/tally?occurrence=${firstThursday()}`;
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
  console.log(`${path}: ${status}`);
  if (status !== 200) process.exit(1);
  // What ends gracefully is to be seen doing so.
  if (process.listenerCount('SIGTERM') > 0) process.kill(process.pid, 'SIGTERM');
  else process.exit();
}

/** Of next month: when the fixtures' first event is. */
function firstThursday(): string {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() + 1, 1);
  while (day.getUTCDay() !== 4) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
