import { test } from 'node:test';
import assert from 'node:assert/strict';
import { loadLocale } from '../../src/locales/index.ts';
import { makeService, pub, type Service } from '../support/rsvp-service.ts';

const path = '/rsvp/v1/events/dam/form';
const field = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? assert.fail(`no ${name}`);

function send(service: Service, values: Record<string, string>): ReturnType<Service['ask']> {
  return service.ask('POST', path, {
    body: new URLSearchParams(values).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://rsvp.example' },
  });
}

test('the form without script replies, changes and withdraws', async () => {
  const event = { ...pub, url: 'https://museum.example/dam' };
  const service = await makeService({}, [event]);
  const { body: page } = await service.ask('GET', path);
  assert.match(page, /Drinking About Museums: Belfast/);
  const [id, secret] = [field(page, 'id'), field(page, 'secret')];
  const first = { id, secret, revision: '0', answer: 'going', guests: '1', name: 'Ada <3', act: 'put' };
  const saved = await send(service, first);
  assert.equal(saved.status, 200);
  assert.match(saved.body, /Saved: you have a place/);
  assert.match(saved.body, /https:\/\/museum\.example\/dam#tweetup-rsvp=dam~~/);
  assert.match(saved.body, /value="Ada &lt;3"/);
  assert.equal((await service.tally()).going, 2);
  assert.equal((await send(service, first)).status, 200, 'sent twice by a nervous finger');
  assert.equal((await service.tally()).going, 2);
  const revision = field(saved.body, 'revision');
  const gone = await send(service, { ...first, revision, act: 'withdraw' });
  assert.match(gone.body, /has been deleted/);
  assert.equal((await service.tally()).going, 0);
});

test('a filled trap and a refusal say so and keep what was written', async () => {
  const service = await makeService();
  const { body: page } = await service.ask('GET', path);
  const values = {
    id: field(page, 'id'),
    secret: field(page, 'secret'),
    revision: '0',
    answer: 'going',
    note: 'keep me',
  };
  const trapped = await send(service, { ...values, website: 'http://spam.example' });
  assert.deepEqual([trapped.status, (await service.tally()).going], [422, 0]);
  assert.match(trapped.body, /keep me/);
  const many = await send(service, { ...values, guests: '9' });
  assert.equal(many.status, 422);
  assert.match(many.body, /more guests than the host allows[^]*keep me/i);
});

test('where others need a proof of work, few first replies may come by the form; what was written stays', async () => {
  const service = await makeService({ proofOfWork: true }, [{ ...pub, capacity: 1000 }]);
  const fresh = async (): Promise<Record<string, string>> => {
    const { body } = await service.ask('GET', path);
    return { id: field(body, 'id'), secret: field(body, 'secret'), revision: '0', answer: 'going' };
  };
  const first = await fresh();
  for (let n = 0; n < 5; n += 1) {
    const saved = await send(service, n === 0 ? first : await fresh());
    assert.match(saved.body, /Saved: you have a place/);
  }
  const late = await send(service, { ...(await fresh()), note: 'keep me' });
  assert.deepEqual([late.status, late.headers.get('retry-after')], [429, '60']);
  assert.match(late.body, /send it again in a minute[^]*keep me/);
  assert.equal((await service.tally()).going, 5);
  const changed = await send(service, { ...first, revision: '1', answer: 'maybe' });
  assert.equal(changed.status, 200, 'changing is free');
  const forged = await send(service, { ...(await fresh()), revision: '7' });
  assert.match(forged.body, /cannot be opened any more/);
  assert.equal((await service.tally()).going, 4);
});

test('… and few of one event, however many addresses send them', async () => {
  const limits = { form: { burst: 1e9, perSecond: 1 }, formEvent: { burst: 2, perSecond: 1e-3 } };
  const service = await makeService({ proofOfWork: true, limits });
  const statuses: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { body } = await service.ask('GET', path);
    const values = { id: field(body, 'id'), secret: field(body, 'secret'), revision: '0', answer: 'going' };
    statuses.push((await send(service, values)).status);
  }
  assert.deepEqual(statuses, [200, 200, 429]);
});

test('the form speaks the language that the browser asks for', async () => {
  const service = await makeService({ loadLocale: (tag) => loadLocale(tag, ['rsvp']) });
  const { body } = await service.ask('GET', path, { headers: { 'accept-language': 'de-AT,de;q=0.9' } });
  assert.match(body, /<html lang="de-AT" dir="ltr">/);
  assert.match(body, /Ich komme/);
  assert.doesNotMatch(body, /Will you come/);
  const arabic = await service.ask('GET', path, { headers: { 'accept-language': 'ar' } });
  assert.match(arabic.body, /dir="rtl"/);
});

test('the service’s pages allow no script but their own', async () => {
  const service = await makeService({}, [{ ...pub, title: '<img src=x onerror=alert(1)>' }]);
  for (const address of [path, '/host']) {
    const { body, headers } = await service.ask('GET', address);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(body, /<img|<style|style=|onclick/);
  }
  const script = await service.ask('GET', '/rsvp/v1/host-page.js');
  assert.match(script.headers.get('content-type') ?? '', /javascript/);
  assert.doesNotThrow(() => new Function(script.body));
});

const venue = { name: 'The John Hewitt', address: '51 Donegall Street', city: 'Belfast', phone: '1' };

test('the form says first what has changed, and where it is', async () => {
  const form = async (more: object): Promise<string> => {
    const service = await makeService({}, [{ ...pub, venue, ...more }]);
    const { body, status } = await service.ask('GET', path);
    assert.equal(status, 200);
    return body as string;
  };
  const planned = await form({});
  assert.match(planned, /<p>The John Hewitt, 51 Donegall Street, Belfast<\/p>/);
  assert.match(planned, /Replies until Thursday, December 3 at 3:30\sPM/);
  assert.match(planned, /People I bring \(At most 2\)/);
  assert.match(planned, /Only the host reads it/);

  const cancelled = await form({ status: 'cancelled', statusNote: 'The pub is <closed>.' });
  assert.match(cancelled, /This event has been cancelled\.<\/strong> The pub is &lt;closed&gt;\./);
  assert.doesNotMatch(cancelled, /<form/);

  const postponed = await form({ status: 'postponed' });
  assert.match(postponed, /postponed; the new date is not known yet/);
  assert.match(postponed, /Replies are closed/);
  assert.doesNotMatch(postponed, /<form|December 3/);

  const moved = await form({ status: 'moved' });
  assert.match(moved, /The time or the place has changed/);
  assert.match(moved, /<form/);

  const early = await form({ rsvp: { opens: '2026-12-01T09:00' } });
  assert.match(early, /Replies open Tuesday, December 1 at 9:00\sAM/);
  assert.doesNotMatch(early, /<form/);
});

test('one date of a series that is elsewhere says so', async () => {
  const recurrence = {
    rule: 'FREQ=MONTHLY;BYDAY=1TH',
    changes: [
      { at: '2027-01-07T18:30', status: 'moved', statusNote: 'New pub.', venue: { name: 'The Crown' } },
    ],
  } as const;
  const service = await makeService({}, [
    { ...pub, venue, recurrence: { ...recurrence, changes: [...recurrence.changes] } },
  ]);
  const { body } = await service.ask('GET', `${path}?occurrence=2027-01-07`);
  assert.match(body, /The time or the place has changed\..*<\/strong> New pub\./);
  assert.match(body, /<p>The Crown<\/p>/);
  assert.doesNotMatch(body, /John Hewitt/);
});
