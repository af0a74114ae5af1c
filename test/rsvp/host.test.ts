import { test } from 'node:test';
import assert from 'node:assert/strict';
import { makeToken } from '../../src/rsvp/server/host-keys.ts';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';
import { makeService, pub, type Service } from '../support/rsvp-service.ts';

const list = '/rsvp/v1/host/events/dam/replies';
const host = { authorization: 'Bearer host-token-from-the-environment' };
const options = { hostTokens: ['host-token-from-the-environment'] };
const act = (service: Service, body: object): ReturnType<Service['ask']> =>
  service.ask('POST', '/rsvp/v1/host/events/dam/actions', { body, headers: host });

test('the host sees who comes, who waits, and how many to expect', async () => {
  const service = await makeService(options);
  await service.put(service.person(), {
    answer: 'going',
    guests: 2,
    name: 'Ada',
    note: 'late',
    accessNeeds: 'ramp',
  });
  await service.put(service.person(), { answer: 'going' });
  await service.put(service.person(), { answer: 'going', guests: 1 });
  await service.put(service.person(), { answer: 'maybe' });
  const { body } = await service.ask('GET', list, { headers: host });
  assert.deepEqual(body.tally, { going: 4, waiting: 2, maybe: 1, declined: 0, capacity: 4, left: 0 });
  assert.deepEqual(body.expect, { low: 1, likely: 3, high: 4 });
  const ada = body.replies.find((reply: { name?: string }) => reply.name === 'Ada');
  assert.deepEqual([ada.heads, ada.note, ada.accessNeeds], [3, 'late', 'ramp']);
  const waiting = body.replies.find((reply: { place: string }) => reply.place === 'waiting');
  assert.equal(waiting.position, 1);
  assert.doesNotMatch(JSON.stringify(body), /secret/);
  const events = await service.ask('GET', '/rsvp/v1/host/events', { headers: host });
  assert.deepEqual([events.body.events[0].id, events.body.events[0].occurrences[0].going], ['dam', 4]);
});

test('who was promoted and has not looked is marked until she looks', async () => {
  const service = await makeService({ ...options }, [{ ...pub, capacity: 1 }]);
  const [first, second] = [service.person(), service.person()];
  await service.put(first, { answer: 'going' });
  await service.put(second, { answer: 'going' });
  await service.put(first, { answer: 'declined' });
  const promoted = async (): Promise<unknown> =>
    (await service.ask('GET', list, { headers: host })).body.replies.find(
      (r: { answer: string }) => r.answer === 'going',
    ).promotedAt;
  assert.equal(await promoted(), new Date(service.clock.now).toISOString());
  await service.ask('GET', `/rsvp/v1/events/dam/replies/${second.id}`, {
    headers: { authorization: `Bearer ${second.secret}` },
  });
  assert.equal(await promoted(), undefined);
});

test('a hidden name leaves the public tally and stays hidden when its owner edits', async () => {
  const service = await makeService(options);
  const ada = service.person();
  await service.put(ada, { answer: 'going', name: 'Rude Word', showName: true });
  const reply = (await service.ask('GET', list, { headers: host })).body.replies[0].reply;
  assert.equal((await act(service, { action: 'hide-name', reply })).status, 204);
  assert.equal((await service.tally()).names, undefined);
  const edit = await service.put(ada, { answer: 'going', name: 'Rude Word', showName: true, note: 'hm' });
  assert.equal(edit.body.nameHidden, true);
  assert.equal((await service.tally()).names, undefined);
  await act(service, { action: 'show-name', reply });
  assert.deepEqual((await service.tally()).names, ['Rude Word']);
});

test('the host closes, gives a place out of turn, and reopens', async () => {
  const service = await makeService(options, [{ ...pub, capacity: 1 }]);
  const [first, second, third] = [service.person(), service.person(), service.person()];
  await service.put(first, { answer: 'going' });
  await service.put(second, { answer: 'going' });
  assert.equal((await act(service, { action: 'close' })).status, 204);
  assert.equal((await service.put(third, { answer: 'going' })).body.code, 'closed');
  assert.equal((await service.tally()).state, 'closed');
  const { replies } = (await service.ask('GET', list, { headers: host })).body;
  const waiting = replies.find((reply: { place: string }) => reply.place === 'waiting');
  await act(service, { action: 'promote', reply: waiting.reply });
  assert.deepEqual((await service.ask('GET', list, { headers: host })).body.tally.going, 2);
  await act(service, { action: 'reopen' });
  assert.equal((await service.tally()).state, 'full');
  const unknown = await act(service, { action: 'constructor' });
  assert.deepEqual([unknown.status, unknown.body.field], [422, 'action']);
});

test('the table opens in a spreadsheet without running anything', async () => {
  const service = await makeService(options);
  const evil = '=HYPERLINK("http://x.example","win")';
  await service.put(service.person(), { answer: 'going', name: '+1 555', note: evil, topics: 'a, "b"\nc' });
  const { body, headers } = await service.ask('GET', `${list}.csv`, { headers: host });
  assert.match(headers.get('content-disposition') ?? '', /attachment; filename="replies-dam\.csv"/);
  const [head = '', line = ''] = (body as string).split('\r\n');
  assert.match(head, /answer,place,heads,name/);
  assert.ok(line.includes(`'+1 555`) && line.includes(`"'=HYPERLINK(""http://x.example"",""win"")"`), line);
  assert.ok(line.includes('"a, ""b""\nc"'));
});

test('a token opens its event alone, a revoked one nothing, and guessing is slowed down', async () => {
  const store = memoryStore();
  const service = await makeService({ store }, [pub, { ...pub, id: 'other' }]);
  const token = await makeToken(store, { eventId: 'dam', label: 'Theda' });
  assert.match(token, /^tweetup-[\w-]{32}$/);
  const own = { authorization: `Bearer ${token}` };
  assert.equal((await service.ask('GET', list, { headers: own })).status, 200);
  const other = await service.ask('GET', '/rsvp/v1/host/events/other/replies', { headers: own });
  assert.deepEqual([other.status, other.body.code], [404, 'unknown-event']);
  assert.equal((await service.ask('GET', '/metrics', { headers: own })).status, 401);
  const [row] = await store.tokens();
  assert.ok(row && !JSON.stringify(row).includes(token));
  await store.revokeToken(row.hash);
  service.clock.now += 11_000;
  let refused = 0;
  for (let n = 0; n < 15; n += 1) {
    const { status } = await service.ask('GET', list, { headers: own });
    if (status === 401) refused += 1;
    else assert.equal(status, 429);
  }
  assert.equal(refused, 10);
});

test('metrics count without naming anybody', async () => {
  const service = await makeService(options);
  await service.put(service.person(), { answer: 'going', name: 'Ada' });
  const { body } = await service.ask('GET', '/metrics', { headers: host });
  assert.match(body, /tweetup_rsvp_requests_total\{route="putReply",status="201"\} 1/);
  assert.match(body, /tweetup_rsvp_changes_total\{type="saved"\} 1/);
  assert.doesNotMatch(body, /Ada|dam/);
  assert.equal((await service.ask('GET', '/healthz')).status, 200);
});
