import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Limiter, defaultLimits, networkOf } from '../../src/rsvp/server/guard/limits.ts';
import { siphash } from '../../src/rsvp/server/siphash.ts';
import { csvCell } from '../../src/internal/csv.ts';
import { formatPrivateLink, parsePrivateLink } from '../../src/rsvp/link.ts';
import { makeService, pub } from '../support/rsvp-service.ts';
import fc from 'fast-check';

const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, index) => index);

test('the keyed hash is SipHash-2-4: vectors of the reference implementation', () => {
  assert.equal(siphash(bytes(16), bytes(0)), '726fdb47dd0e0e31');
  assert.equal(siphash(bytes(16), bytes(1)), '74f839c593dc67fd');
  assert.equal(siphash(bytes(16), bytes(8)), '93f5f5799a932462');
  assert.equal(siphash(bytes(16), bytes(15)), 'a129ca6149be45e5');
});

test('an IPv6 customer is one caller, whatever address of the /64 is used', () => {
  assert.equal(networkOf('2001:db8:0:1::5'), networkOf('2001:0DB8:0000:0001:ffff::1'));
  assert.notEqual(networkOf('2001:db8:0:1::5'), networkOf('2001:db8:0:2::5'));
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
  assert.equal(networkOf('::1'), '0:0:0:0');
  assert.equal(networkOf('fe80::1%eth0'), networkOf('fe80::2'));
});

test('a bucket empties, fills again with time, and memory stays bounded', () => {
  let now = 0;
  const limiter = new Limiter({ ...defaultLimits, address: { burst: 2, perSecond: 1 } }, () => now);
  assert.equal(limiter.take('address', 'a'), undefined);
  assert.equal(limiter.take('address', 'a'), undefined);
  assert.equal(limiter.take('address', 'a'), 1);
  assert.equal(limiter.take('address', 'b'), undefined, 'others are not concerned');
  now = 1000;
  assert.equal(limiter.take('address', 'a'), undefined);
  const today = limiter.nameOf('192.0.2.7');
  assert.equal(limiter.nameOf('192.0.2.7'), today);
  now += 86_400_000;
  assert.notEqual(limiter.nameOf('192.0.2.7'), today, 'the key changes daily');
});

test('scripts without an origin are slower than pages, and behind a proxy each client counts alone', async () => {
  const service = await makeService({ limits: { script: { burst: 2, perSecond: 0.1 } }, trustedProxies: 1 });
  const send = async (address: string): Promise<[number, string | null]> => {
    const { id, secret } = service.person();
    const response = await service.handler(
      new Request(`https://rsvp.example/rsvp/v1/events/dam/replies/${id}`, {
        method: 'PUT',
        body: JSON.stringify({ revision: 1, answer: 'maybe' }),
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${secret}`,
          'x-forwarded-for': `203.0.113.99, ${address}`,
        },
      }),
      { address: '10.0.0.1' },
    );
    return [response.status, response.headers.get('retry-after')];
  };
  assert.deepEqual(await send('192.0.2.1'), [201, null]);
  assert.deepEqual(await send('192.0.2.1'), [201, null]);
  assert.deepEqual(await send('192.0.2.1'), [429, '10']);
  assert.deepEqual(await send('192.0.2.2'), [201, null]);
});

test('paths that are not routes, methods that are not theirs, and broken escapes', async () => {
  const service = await makeService({}, [{ ...pub, id: 'a/b c' }]);
  assert.equal((await service.ask('GET', '/rsvp/v1/nothing')).body.code, 'not-found');
  const wrong = await service.ask('PATCH', '/rsvp/v1/events/x/tally');
  assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET']);
  assert.equal((await service.ask('GET', '/rsvp/v1/events/%E0%A4/tally')).status, 404);
  assert.equal((await service.ask('GET', '/rsvp/v1/events/a%2Fb%20c/tally')).status, 200);
  assert.equal((await service.ask('HEAD', '/rsvp/v1/events/a%2Fb%20c/tally')).body, '');
});

test('no cell is a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = csvCell(text);
      const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      assert.doesNotMatch(inner, /^[\s]*[=+\-@]/);
      assert.ok(inner === text || inner === `'${text}`);
    }),
  );
});

test('a private link is read back as it was written, and nothing else is a link', () => {
  const word = fc.string({ minLength: 22, maxLength: 22, unit: fc.constantFrom(...'abcXYZ019-_') });
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('', '2027-02-04'),
      word,
      word,
      (eventId, occurrence, id, secret) => {
        const key = { eventId, occurrence, id, secret };
        const link = formatPrivateLink('https://museum.example/x?y=1#old', key);
        assert.deepEqual(parsePrivateLink(link), key);
        assert.equal(new URL(link).search, '?y=1');
      },
    ),
  );
  for (const bad of ['', '#', '#tweetup-rsvp=', '#tweetup-rsvp=a~b~c~d', '#tweetup-rsvp=%~~x~y']) {
    assert.equal(parsePrivateLink(bad), undefined);
  }
});
