import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRsvpClient } from '../../src/rsvp/client.ts';

test('what is read is asked about anew, so that whoever has just answered is counted', async () => {
  const asked: [url: string, init: RequestInit | undefined][] = [];
  const client = createRsvpClient({
    endpoint: 'https://rsvp.example/rsvp/v1/',
    fetch: async (input, init) => {
      asked.push([String(input), init]);
      return Response.json({});
    },
  });
  await client.tally('dam', '2026-12-03');
  assert.equal(asked[0]?.[0], 'https://rsvp.example/rsvp/v1/events/dam/tally?occurrence=2026-12-03');
  assert.equal(asked[0]?.[1]?.cache, 'no-cache');
  assert.equal(asked[0]?.[1]?.credentials, 'omit');
});
