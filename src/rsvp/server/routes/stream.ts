/** Public tallies as server-sent events. */
import { RequestProblem } from '../problem.ts';
import type { Call, Route, Site } from '../site.ts';
import { occurrenceOf } from './replies.ts';

const streamLimit = 500;
const perCaller = 20;
/** Proxies close what is silent for a minute. */
const heartbeat = 25_000;

export const streamRoutes: readonly Route[] = [
  { method: 'GET', path: '/events/{eventId}/tally/stream', operation: 'streamTally', run: stream },
];

async function stream(call: Call): Promise<Response> {
  const { site, params, caller, request } = call;
  const { eventId = '' } = params;
  const occurrence = occurrenceOf(call);
  const found = await site.board.tally(eventId, occurrence);
  if (typeof found === 'string') throw new RequestProblem(found);
  const own = [...site.streams.values()].filter((other) => other === caller).length;
  if (site.streams.size >= streamLimit || own >= perCaller) {
    throw new RequestProblem('too-many-requests', { retryAfter: 30 });
  }
  let stop = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stop = follow(site, eventId, occurrence, controller);
      site.streams.set(stop, caller);
      request.signal.addEventListener('abort', stop);
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}

/** Writes the tally now and after each change, until the function that it gives is called. */
function follow(
  site: Site,
  eventId: string,
  occurrence: string,
  controller: ReadableStreamDefaultController<Uint8Array>,
): () => void {
  const encoder = new TextEncoder();
  let sent = '';
  let ended = false;
  const write = (text: string): void => {
    if (!ended) controller.enqueue(encoder.encode(text));
  };
  const send = (): void => {
    // The store being away is no reason to end: the next change, or beat, tries again.
    site.board.tally(eventId, occurrence).then(
      (found) => {
        if (typeof found === 'string' || found.text === sent) return;
        sent = found.text;
        write(`event: tally\ndata: ${found.text}\n\n`);
      },
      () => {},
    );
  };
  const unwatch = site.board.watch(eventId, send);
  const beat = setInterval(() => {
    write(': still here\n\n');
    send();
  }, heartbeat);
  write('retry: 5000\n\n');
  send();
  const stop = (): void => {
    if (ended) return;
    ended = true;
    site.streams.delete(stop);
    clearInterval(beat);
    unwatch();
    try {
      controller.close();
    } catch {
      // The reader has gone already.
    }
  };
  return stop;
}
