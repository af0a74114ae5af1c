/** What a visitor does: look at the tally, reply, change, withdraw, take a new link. */
import type { Entry } from '../../rsvp.ts';
import { detailsOf } from '../../rsvp.ts';
import type { Command, Outcome } from '../../policy.ts';
import type { Verdict } from '../book.ts';
import { bodyObject } from '../guard/body.ts';
import type { ProofSubject } from '../guard/proof.ts';
import { readReply, readRevision } from '../input.ts';
import { RequestProblem } from '../problem.ts';
import { hashSecret, isId, refOf } from '../secrets.ts';
import type { Call, Route } from '../site.ts';

export const replyRoutes: readonly Route[] = [
  { method: 'GET', path: '/events/{eventId}/tally', operation: 'getTally', run: getTally },
  { method: 'PUT', path: '/events/{eventId}/replies/{id}', operation: 'putReply', run: putReply },
  { method: 'GET', path: '/events/{eventId}/replies/{id}', operation: 'getReply', run: getReply },
  { method: 'DELETE', path: '/events/{eventId}/replies/{id}', operation: 'deleteReply', run: deleteReply },
  { method: 'POST', path: '/events/{eventId}/replies/{id}/secret', operation: 'rotateSecret', run: rotate },
];

/** The key of the occurrence that a request is about. */
export function occurrenceOf(call: Pick<Call, 'url'>): string {
  return call.url.search === '' ? '' : (call.url.searchParams.get('occurrence') ?? '');
}

async function getTally(call: Call): Promise<Response> {
  const { site, params, request } = call;
  const found = await site.board.tally(params['eventId'] as string, occurrenceOf(call));
  if (typeof found === 'string') throw new RequestProblem(found);
  const headers = { etag: found.etag, 'cache-control': 'public, max-age=2' };
  if (request.headers.get('if-none-match') === found.etag)
    return new Response(null, { status: 304, headers });
  return new Response(found.text, { headers: { ...headers, 'content-type': 'application/json' } });
}

async function putReply(call: Call): Promise<Response> {
  const body = await bodyObject(call.request);
  const input = readReply(body);
  const { ref, secret } = await credentials(call);
  const { revision, answer, guests, details } = input;
  const { eventId = '' } = call.params;
  const occurrence = occurrenceOf(call);
  const unproven = await lacksProof(call, ref, body['proof']);
  // Most robots get no further than this, and do not trouble the store.
  if (unproven && revision === 1) throw await proofNeeded(call, ref);
  const command: Command = {
    type: 'put',
    eventId,
    occurrence,
    id: ref,
    secret,
    revision,
    answer,
    guests,
    details,
  };
  return decideReply(call, command, unproven);
}

async function lacksProof(call: Call, ref: string, given: unknown): Promise<boolean> {
  const { proof } = call.site;
  if (!proof) return false;
  return given === undefined || !(await proof.accepts(given, subjectOf(call, ref)));
}

/** What stands against any reply comes first: nobody is to work for nothing. */
async function proofNeeded(call: Call, ref: string): Promise<RequestProblem> {
  const subject = subjectOf(call, ref);
  const found = await call.site.board.tally(subject.event, subject.occurrence);
  if (typeof found === 'string') return new RequestProblem(found);
  const { state } = found.tally;
  if (state !== 'open' && state !== 'full') return new RequestProblem(state);
  return new RequestProblem('proof-needed', { challenge: await call.site.proof?.challenge(subject) });
}

function subjectOf(call: Call, ref: string): ProofSubject {
  return { event: call.params['eventId'] ?? '', occurrence: occurrenceOf(call), reply: ref };
}

async function getReply(call: Call): Promise<Response> {
  const { ref, secret } = await credentials(call);
  return decideReply(call, { type: 'look', id: ref, secret });
}

async function deleteReply(call: Call): Promise<Response> {
  const revision = readRevision(Number(call.url.searchParams.get('revision')));
  const { ref, secret } = await credentials(call);
  await decideReply(call, { type: 'delete', id: ref, secret, revision });
  return new Response(null, { status: 204 });
}

async function rotate(call: Call): Promise<Response> {
  const { secret: next } = await bodyObject(call.request);
  if (typeof next !== 'string' || !isId(next)) throw new RequestProblem('bad-field', { field: 'secret' });
  const { ref, secret } = await credentials(call);
  return decideReply(call, { type: 'rotate', id: ref, secret, newSecret: await hashSecret(next) });
}

/** The hashes of the id in the path and the secret in the header. */
async function credentials(call: Call): Promise<{ ref: string; secret: string }> {
  const id = call.params['id'] ?? '';
  const secret = bearerOf(call.request) ?? '';
  // Nothing that is not well made can exist.
  if (!isId(id) || !isId(secret)) {
    const write = call.request.method === 'PUT';
    throw write
      ? new RequestProblem('bad-field', {
          field: isId(id) ? 'secret' : 'id',
          detail: 'id and secret must be 22 to 64 characters of base64url, from a random source',
        })
      : new RequestProblem('no-such-reply');
  }
  const [ref, hash] = await Promise.all([refOf(id), hashSecret(secret)]);
  return { ref, secret: hash };
}

/** The token of an `Authorization: Bearer` header. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer ([\w-]{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

async function decideReply(call: Call, command: Command, unproven = false): Promise<Response> {
  const { site, params } = call;
  const { eventId = '' } = params;
  const verdict = await site.desk.submit(eventId, { occurrence: occurrenceOf(call), command, unproven });
  if ('code' in verdict && verdict.code === 'proof-needed' && 'id' in command) {
    throw await proofNeeded(call, command.id);
  }
  const entry = passed(call, verdict);
  if (!entry) return new Response(null, { status: 204 });
  const made = command.type === 'put' && verdict.ok && verdict.changes.length > 0 && command.revision === 1;
  return json(replyView(entry, params['id'] ?? '', verdict as Outcome), made ? 201 : 200);
}

/** The entry of a good verdict; throws the problem of a bad one. */
export function passed(call: Call, verdict: Verdict): Entry | undefined {
  if (!verdict.ok) {
    const reply =
      'entry' in verdict && verdict.entry
        ? replyView(verdict.entry, call.params['id'] ?? '', verdict)
        : undefined;
    throw new RequestProblem(verdict.code, reply ? { reply } : {});
  }
  for (const change of verdict.changes) call.site.metrics.change(change.type);
  return verdict.entry;
}

/** A reply as its owner sees it. */
export function replyView(entry: Entry, id: string, outcome: Pick<Outcome, 'position'>): object {
  const { rsvp } = entry;
  const { eventId, occurrence, answer, guests, place, revision, updatedAt } = rsvp;
  return {
    id,
    eventId,
    occurrence,
    answer,
    guests,
    place,
    revision,
    ...detailsOf(rsvp),
    updatedAt,
    ...(outcome.position > 0 ? { position: outcome.position } : {}),
    ...(entry.nameHidden ? { nameHidden: true } : {}),
  };
}

/** A JSON response that nobody caches. */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
