/** What people pass by mistake. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRsvpClient, createRsvpSession, deviceRsvps, estimate, tally } from '../../src/rsvp/index.ts';
import { postgresStore, serve, sqliteStore } from '../../src/rsvp/node/index.ts';

const wrong = (given: unknown) => given as never;

test('replies are counted, not events and not nothing', () => {
  assert.throws(() => tally(wrong(undefined)), /^TypeError: Expected a list of replies, got undefined\.$/);
  assert.throws(() => tally(wrong({ answer: 'going' })), /got an object with answer\./);
  assert.throws(
    () => tally(wrong([{ id: 'a', title: 'Table' }])),
    /Expected a reply \{ answer, guests, place \}/,
  );
  assert.throws(() => estimate(wrong(undefined)), /Expected a tally \{ going, maybe \}, got undefined/);
  assert.throws(() => estimate(wrong([])), /got an empty list/);
});

test('a client has an address, a session what it takes', () => {
  assert.throws(() => createRsvpClient(wrong(undefined)), /Expected the address of the service as endpoint/);
  const client = createRsvpClient({ endpoint: 'https://rsvp.example/rsvp/v1' });
  const device = deviceRsvps({
    getItem: () => null,
    setItem() {},
    removeItem() {},
  });
  for (const options of [undefined, {}, { client }, { client, device }]) {
    assert.throws(() => createRsvpSession(wrong(options)), /Expected \{ client, device, eventId \}/);
  }
});

test('a server has a handler, a store a place', async () => {
  await assert.rejects(
    serve(wrong(undefined)),
    /Expected a handler, as createRsvpHandler gives it, got undefined/,
  );
  await assert.rejects(serve(wrong({ port: 1 })), /got an object with port/);
  assert.throws(() => sqliteStore(wrong(undefined)), /Expected the path of a database file, got undefined/);
  assert.throws(() => postgresStore(wrong('')), /Expected the postgres: address of a database, got ""/);
});
