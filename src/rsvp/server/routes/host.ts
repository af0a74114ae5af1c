/** What the host does: see who comes, take the list along, hide a name, give a place, close and reopen. */
import { csvFile } from '../../../internal/csv.ts';
import { headsOf, type Entry } from '../../rsvp.ts';
import { estimate, withCapacity } from '../../tally.ts';
import type { Command } from '../../policy.ts';
import type { Book } from '../book.ts';
import { bodyObject } from '../guard/body.ts';
import { RequestProblem } from '../problem.ts';
import type { Call, Route } from '../site.ts';
import { bearerOf, json, occurrenceOf, passed } from './replies.ts';

export const hostRoutes: readonly Route[] = [
  { method: 'GET', path: '/host/events', operation: 'listEvents', run: listEvents },
  { method: 'GET', path: '/host/events/{eventId}/replies', operation: 'listReplies', run: listReplies },
  { method: 'GET', path: '/host/events/{eventId}/replies.csv', operation: 'downloadReplies', run: download },
  { method: 'POST', path: '/host/events/{eventId}/actions', operation: 'act', run: act },
];

/** What the request's token opens: an event id, or `*`. @throws {RequestProblem} */
export async function authorise(call: Call, eventId?: string): Promise<string> {
  const { site, caller, request } = call;
  if (!site.limiter.wouldPass('token', caller)) {
    throw new RequestProblem('too-many-requests', { retryAfter: 60 });
  }
  const token = bearerOf(request);
  const opens = token === undefined ? undefined : await site.keys.opens(token);
  if (opens === undefined) {
    site.limiter.take('token', caller);
    if (token !== undefined) site.log('warn', 'host token refused');
    throw new RequestProblem('host-token-required');
  }
  // Somebody else's event is not told from one that does not exist.
  if (eventId !== undefined && opens !== '*' && opens !== eventId) throw new RequestProblem('unknown-event');
  return opens;
}

async function listEvents(call: Call): Promise<Response> {
  const opens = await authorise(call);
  const { site } = call;
  const ids = opens === '*' ? await site.store.eventIds() : [opens];
  const events: object[] = [];
  for (const id of ids) {
    const definition = await site.board.definition(id);
    if (!definition) continue;
    const { event, missing } = definition;
    const { occurrences } = await site.store.read(id, -1);
    events.push({
      id,
      title: event.title,
      start: event.start,
      timeZone: event.timeZone,
      recurs: event.recurrence !== undefined,
      missing,
      occurrences: occurrences.map((row) => ({
        occurrence: row.occurrence,
        startsAt: new Date(row.rules.startsAt).toISOString(),
        ...withCapacity(row.counts, row.rules.capacity),
      })),
    });
  }
  return json({ events });
}

async function listReplies(call: Call): Promise<Response> {
  const { eventId = '' } = call.params;
  await authorise(call, eventId);
  const occurrence = occurrenceOf(call);
  const page = await call.site.desk.inspect(eventId, (book) => hostView(book, eventId, occurrence));
  if (!page) throw new RequestProblem('unknown-event');
  return json(page);
}

function hostView(book: Book, eventId: string, occurrence: string): object | undefined {
  if (!book.definition) return undefined;
  const queue = book.queues.get(occurrence);
  const counts = withCapacity(
    { ...(queue?.counts ?? { going: 0, waiting: 0, maybe: 0, declined: 0 }) },
    queue?.rules.capacity ?? book.definition.event.capacity,
  );
  return {
    eventId,
    occurrence,
    title: book.definition.event.title,
    question: book.definition.event.rsvp?.question,
    closedByHost: queue?.closed ?? false,
    status: queue?.rules.status,
    missing: queue?.rules.missing ?? book.definition.missing,
    closes: queue && new Date(queue.rules.closes).toISOString(),
    tally: counts,
    expect: estimate(counts),
    replies: book.entries(occurrence).map((entry) => hostEntry(entry, queue?.position(entry.rsvp.id) ?? 0)),
  };
}

function hostEntry({ rsvp, promotedAt, nameHidden }: Entry, position: number): object {
  const { id, eventId: _, occurrence: __, ...said } = rsvp;
  return {
    reply: id,
    ...said,
    heads: headsOf(rsvp),
    ...(position > 0 ? { position } : {}),
    ...(nameHidden ? { nameHidden } : {}),
    // Has a place since then and has not looked.
    ...(promotedAt === undefined ? {} : { promotedAt: new Date(promotedAt).toISOString() }),
  };
}

const columns = [
  'answer',
  'place',
  'heads',
  'name',
  'handle',
  'firstTime',
  'note',
  'topics',
  'accessNeeds',
  'warmUp',
  'updatedAt',
] as const;

async function download(call: Call): Promise<Response> {
  const { eventId = '' } = call.params;
  await authorise(call, eventId);
  const occurrence = occurrenceOf(call);
  const entries = await call.site.desk.inspect(
    eventId,
    (book) => book.definition && book.entries(occurrence),
  );
  if (!entries) throw new RequestProblem('unknown-event');
  const rows = entries.map(({ rsvp }) =>
    columns.map((column) => (column === 'heads' ? headsOf(rsvp) : rsvp[column])),
  );
  const name = `replies-${eventId}${occurrence && `-${occurrence}`}`.replace(/[^\w.-]/g, '-');
  return new Response(csvFile([[...columns], ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

/** Actions by name; those about one reply take its `reply` from the list. */
const actions: Record<string, (reply: string) => Command> = {
  close: () => ({ type: 'close' }),
  reopen: () => ({ type: 'reopen' }),
  'hide-name': (id) => ({ type: 'hide-name', id, hidden: true }),
  'show-name': (id) => ({ type: 'hide-name', id, hidden: false }),
  promote: (id) => ({ type: 'promote', id }),
};

async function act(call: Call): Promise<Response> {
  const { eventId = '' } = call.params;
  await authorise(call, eventId);
  const { action, reply = '' } = await bodyObject(call.request);
  const make = typeof action === 'string' && Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!make) {
    const detail = `action must be one of ${Object.keys(actions).join(', ')}`;
    throw new RequestProblem('bad-field', { field: 'action', detail });
  }
  if (typeof reply !== 'string') throw new RequestProblem('bad-field', { field: 'reply' });
  const command = make(reply);
  const verdict = await call.site.desk.submit(eventId, { occurrence: occurrenceOf(call), command });
  passed(call, verdict);
  return new Response(null, { status: 204 });
}
