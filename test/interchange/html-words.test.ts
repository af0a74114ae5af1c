/** Plain HTML and the elements say one thing one way: the words and facts of both, side by side. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english as rsvpWords } from '../../components/rsvp/wording.ts';
import { factsOf } from '../../components/shared/details-facts.ts';
import { english as detailWords } from '../../components/shared/details-messages.ts';
import { proseOf } from '../../components/shared/event-text.ts';
import { english as elementWords } from '../../components/shared/messages.ts';
import { parseFeed, type TweetupEvent } from '../../src/event/index.ts';
import { toHEvent } from '../../src/interchange/formats/html.ts';
import { english } from '../../src/interchange/formats/html/words.ts';
import { loadLocale, localeTags } from '../../src/locales/index.ts';

const now = new Date('2026-11-22T12:00:00Z');
const folder = new URL('../fixtures/', import.meta.url);
const event: TweetupEvent = {
  ...parseFeed(readFileSync(new URL('event/every-field.json', folder), 'utf8')).events[0]!,
  status: 'planned',
};

/** What a reader reads. */
const readOf = (html: string): string =>
  html
    .replace(/<(br|\/p|\/dt|\/dd|\/li|\/h\d)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[\u2066-\u2069]/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('the English is that of the elements', () => {
  const { reply, ...shared } = english;
  const theirs: Record<string, unknown> = { ...elementWords, ...detailWords };
  for (const [key, words] of Object.entries(shared)) assert.deepEqual(words, theirs[key], key);
  assert.equal(reply, rsvpWords['rsvp.elsewhere']);
});

for (const tag of localeTags) {
  test(`${tag}: the same facts and texts as a card`, async () => {
    const locale = await loadLocale(tag);
    const text = readOf(toHEvent(event, { locale, now }));
    const facts = factsOf(event, locale, false).map(({ text: fact }) => fact.replace(/[\u2066-\u2069]/g, ''));
    assert.ok(facts.length > 4, 'the fixture holds few facts');
    for (const fact of facts) assert.ok(text.includes(fact), `${fact} is missing in ${text}`);
    const { title, summary, description } = proseOf(event, locale);
    for (const part of [title, summary, description]) assert.ok(part && text.includes(part), part);
  });

  test(`${tag}: no English where the language has a word`, async () => {
    if (tag === 'en') return;
    const locale = await loadLocale(tag);
    const own = { ...locale.areas.components, reply: locale.areas.rsvp?.['rsvp.elsewhere'] };
    const words = Object.entries(english)
      .filter(([key, word]) => JSON.stringify(own[key as keyof typeof own]) !== JSON.stringify(word))
      .flatMap(([, word]) => (typeof word === 'string' ? [word] : Object.values(word)));
    const html = [event, { ...event, status: 'moved' as const }, { ...event, status: 'postponed' as const }]
      .map((each) => readOf(toHEvent({ ...each, kind: 'chat' }, { locale, now })))
      .join('\n');
    const lines = new Set(html.split(/\n| · |\. /));
    const left = words.filter((word) => lines.has(word));
    assert.deepEqual(left, []);
  });
}
