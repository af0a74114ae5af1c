import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  type AnnounceOptions,
  type Moment,
  type NetworkId,
  announce,
  measure,
  moments,
  networks,
} from '../../src/announce/index.ts';
import { cleanTag, postLink } from '../../src/announce/clean.ts';
import { sayer } from '../../src/announce/messages.ts';
import { dateTag, whenOf } from '../../src/announce/when.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { isOnline } from '../../src/announce/facts.ts';
import { anyEvent } from './any-event.ts';

const locales = await Promise.all(['en', 'de', 'fr', 'ar'].map((tag) => loadLocale(tag, ['announce'])));
const now = new Date('2026-11-22T12:00:00Z');
const ids = Object.keys(networks) as NetworkId[];
const asked = fc.record({
  event: anyEvent,
  id: fc.constantFrom(...ids),
  moment: fc.constantFrom(...moments),
  locale: fc.constantFrom(...locales),
  size: fc.constantFrom(undefined, undefined, 'teaser' as const, 'full' as const),
  thread: fc.boolean(),
});

/** All that a host wrote, as one text. */
function written(event: TweetupEvent): string {
  return JSON.stringify(event).normalize().toLowerCase();
}

function handlesOf(event: TweetupEvent): string[] {
  return (event.hosts ?? [])
    .flatMap((host) => Object.values(host.handles ?? {}))
    .map((handle) => handle.replace(/^@/, '').toLowerCase());
}

function check(event: TweetupEvent, id: NetworkId, options: AnnounceOptions & { moment: Moment }): void {
  const made = announce(event, id, options);
  const own = [
    postLink(event.url),
    ...(event.links ?? []).map((link) => postLink((link as { url: string }).url)),
    postLink(event.rsvp?.url),
  ];
  const tags = [...(event.hashtags ?? []), event.alongside?.hashtag ?? ''].map((tag) =>
    cleanTag(tag).toLowerCase(),
  );
  for (const [i, post] of made.posts.entries()) {
    const { text } = post;
    assert.ok(post.length <= post.limit, `${post.length} of ${post.limit}`);
    const measured = measure(text, id);
    assert.equal(measured.length, post.length, 'length');
    assert.ok(measured.fits, 'fits');
    assert.ok(text.isWellFormed());
    assert.doesNotMatch(text, /[\0-\x09\x0b-\x1f\u202a-\u202e\ufeff]/);
    for (const each of post.entities) {
      assert.equal(text.slice(each.start, each.end), each.text);
      if (each.type === 'mention')
        assert.ok(handlesOf(event).includes(each.value.toLowerCase()), `mentions ${each.text}`);
      if (each.type === 'hashtag') {
        assert.ok(
          tags.includes(each.value.toLowerCase()) || written(event).includes(each.value.toLowerCase()),
          `tag ${each.text}`,
        );
      }
      const known = written(event).includes(`//${each.text.toLowerCase()}`);
      if (each.type === 'link' && !own.includes(each.value) && !known) {
        assert.match(each.text, /^https?:\/\/|^www\.|\//i, `link ${each.text}`);
      }
    }
    const detected = measured.entities.map((each) => [each.type, each.start, each.end]);
    const given = post.entities.map((each) => [each.type, each.start, each.end]);
    if (id === 'bluesky') {
      // Shown links are short, so the client would see other links in them; the facets are what counts.
      const others = (all: unknown[][]) => all.filter((each) => each[0] !== 'link');
      const inLink = (of: unknown[]) =>
        post.entities.some(
          (link) => link.type === 'link' && link.start <= (of[1] as number) && (of[1] as number) < link.end,
        );
      assert.deepEqual(
        others(detected).filter((each) => !inLink(each)),
        others(given),
      );
    } else assert.deepEqual(detected, given, 'entities');
    if (i === 0)
      essentials(
        event,
        text,
        made.warnings.map((each) => each.code),
        post.entities.map((each) => each.value),
        options,
        own,
        tags,
      );
  }
  assert.deepEqual(announce(event, id, options), made, 'deterministic');
}

function essentials(
  event: TweetupEvent,
  text: string,
  warnings: string[],
  values: string[],
  options: AnnounceOptions,
  own: (string | undefined)[],
  tags: string[],
): void {
  const postponed = event.status === 'postponed';
  const when = whenOf(event, {
    say: sayer(options.locale),
    tag: dateTag(options.locale, event.venue?.country, event.timeZone),
    now,
    online: isOnline(event),
  })!;
  assert.ok(
    postponed || when.lengths.some((each) => text.toLowerCase().includes(each.toLowerCase())),
    `when: ${when.lengths[0]}`,
  );
  if (!warnings.includes('link-too-long'))
    assert.ok(
      own.some((link) => link && values.includes(link)),
      'link',
    );
  const { name, address, city } = event.venue ?? {};
  const place = (name ?? address ?? city) !== undefined || (isOnline(event) && event.kind !== 'chat');
  const said = tags.some((tag) => tag !== '' && text.toLowerCase().includes(`#${tag}`));
  assert.ok(place || said || tags.every((tag) => tag === '' || tag.length > 40), 'where or tag');
}

test('every event, network, moment, language and size: within the limit, the essentials, nothing unintended', () => {
  fc.assert(
    fc.property(asked, ({ event, id, ...options }) => check(event, id, { ...options, now })),
    { numRuns: 1500 },
  );
});
