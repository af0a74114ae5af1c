import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { openApi } from '../../src/rsvp/server/openapi.ts';
import { solve } from '../../src/rsvp/proof.ts';
import { problems } from '../../src/rsvp/server/problem.ts';
import { routes } from '../../src/rsvp/server/routes/all.ts';
import { makeService, type Answered, type Service } from '../support/rsvp-service.ts';

interface Answer {
  content?: Record<string, { schema: { $ref?: string } }>;
}
interface Described {
  operationId: string;
  responses: Record<string, Answer>;
}
const document = openApi('/rsvp/v1') as {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, object> };
};

test('every route is described, and nothing else', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`,
    ),
  );
  const served = routes.map(({ method, path, operation }) => {
    const full = path.startsWith('//') ? path.slice(1) : `/rsvp/v1${path}`;
    return `${method} ${full} ${operation}`;
  });
  assert.deepEqual(described.sort(), served.sort());
});

test('the file beside the example is this description', () => {
  const file = JSON.parse(readFileSync('examples/rsvp-server/openapi.json', 'utf8'));
  assert.deepEqual(
    file,
    JSON.parse(JSON.stringify(document)),
    'run: node examples/rsvp-server/write-openapi.ts',
  );
});

/** What is wrong with a value that is to have a described shape. */
function problemWith(name: string, value: unknown): string | undefined {
  const all = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
  );
  const schema = { ...all[name], $defs: all };
  const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  return read.success ? undefined : read.error.message;
}

/** Checks an answer against what the description says of its operation and status. */
function check(method: string, path: string, { status, body, headers }: Answered): void {
  const operation = document.paths[path]?.[method.toLowerCase()];
  assert.ok(operation, `${method} ${path}`);
  const answer = operation.responses[String(status)];
  assert.ok(answer, `${operation.operationId} answers ${status}, which is not described`);
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  if (!answer.content) return assert.equal(body, '');
  const content = answer.content[type];
  assert.ok(content, `${operation.operationId} ${status}: ${type} is not described`);
  const name = content.schema.$ref?.split('/').at(-1);
  if (name === undefined) return;
  assert.equal(problemWith(name, body), undefined, `${operation.operationId} ${status}`);
  if (name === 'Problem')
    assert.ok(Object.hasOwn(problems, body.code) && problems[body.code as 'full'][0] === status);
}

test('answers are as described', async () => {
  const service: Service = await makeService({ hostTokens: ['host-token'] });
  const base = '/rsvp/v1';
  const host = { authorization: 'Bearer host-token' };
  const ask = async (
    method: string,
    template: string,
    path: string,
    init: Parameters<Service['ask']>[2] = {},
  ): Promise<Answered> => {
    const answered = await service.ask(method, path, init);
    check(method, template, answered);
    return answered;
  };
  const replies = `${base}/events/{eventId}/replies/{id}`;
  const ada = service.person();
  const own = { authorization: `Bearer ${ada.secret}` };
  const put = (body: unknown, headers: Record<string, string> = own): Promise<Answered> =>
    ask('PUT', replies, `${base}/events/dam/replies/${ada.id}`, { body, headers });
  const full = {
    answer: 'going',
    guests: 1,
    name: 'Ada',
    showName: true,
    note: 'n',
    firstTime: true,
    warmUp: 'w',
  };
  assert.equal((await put({ ...full, revision: 1 })).status, 201);
  assert.equal((await put({ ...full, revision: 2 })).status, 200);
  assert.equal((await put({ answer: 'declined', revision: 2 })).status, 409);
  assert.equal((await put({ answer: 'going', guests: 7, revision: 3 })).status, 422);
  assert.equal((await put('{')).status, 400);
  assert.equal((await put('x', { ...own, 'content-type': 'text/plain' })).status, 415);
  assert.equal((await put('x'.repeat(30_000))).status, 413);
  assert.equal((await put({}, { ...own, origin: 'https://evil.example' })).status, 403);
  await ask('GET', replies, `${base}/events/dam/replies/${ada.id}`, { headers: own });
  await ask('GET', replies, `${base}/events/dam/replies/${ada.id}`);
  const tally = `${base}/events/{eventId}/tally`;
  const { headers } = await ask('GET', tally, `${base}/events/dam/tally`);
  const etag = headers.get('etag') ?? '';
  assert.equal(
    (await ask('GET', tally, `${base}/events/dam/tally`, { headers: { 'if-none-match': etag } })).status,
    304,
  );
  await ask('GET', tally, `${base}/events/x/tally`);
  const secret = service.person().secret;
  await ask('POST', `${replies}/secret`, `${base}/events/dam/replies/${ada.id}/secret`, {
    body: { secret },
    headers: own,
  });
  const changed = { authorization: `Bearer ${secret}` };
  await ask('GET', `${base}/host/events`, `${base}/host/events`, { headers: host });
  await ask('GET', `${base}/host/events`, `${base}/host/events`);
  const list = `${base}/host/events/{eventId}/replies`;
  await ask('GET', list, `${base}/host/events/dam/replies`, { headers: host });
  await ask('GET', list, `${base}/host/events/x/replies`, { headers: host });
  await ask('GET', `${list}.csv`, `${base}/host/events/dam/replies.csv`, { headers: host });
  const actions = `${base}/host/events/{eventId}/actions`;
  await ask('POST', actions, `${base}/host/events/dam/actions`, { body: { action: 'close' }, headers: host });
  await ask('POST', actions, `${base}/host/events/dam/actions`, { body: { action: 'x' }, headers: host });
  await ask('DELETE', replies, `${base}/events/dam/replies/${ada.id}`, { headers: changed });
  await ask('DELETE', replies, `${base}/events/dam/replies/${ada.id}?revision=9`, { headers: changed });
  await ask('GET', `${base}/events/{eventId}/form`, `${base}/events/dam/form`);
  const careful = await makeService({ proofOfWork: { cost: 10_000 } });
  const bob = careful.person();
  const asked = await careful.put({ ...bob }, { answer: 'going' });
  check('PUT', replies, asked);
  const proof = await solve(asked.body.challenge);
  const proven = await careful.put(bob, { answer: 'going', proof });
  check('PUT', replies, proven);
  assert.deepEqual([asked.status, proven.status], [428, 201]);
  assert.equal(problemWith('Proof', proof), undefined);
  for (const path of ['/host', '/healthz']) await ask('GET', path, path);
  await ask('GET', '/metrics', '/metrics', { headers: host });
  for (const path of ['openapi.json', 'pages.css', 'host-page.js'])
    await ask('GET', `${base}/${path}`, `${base}/${path}`);
});
