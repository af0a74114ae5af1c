import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppBskyFeedPost, RichText } from '@atproto/api';
import {
  type NetworkId,
  announce,
  describeWarning,
  measure,
  moments,
  networks,
} from '../../src/announce/index.ts';
import { announce as composeAlone, extras } from '../../src/announce/compose.ts';
import { mastodon } from '../../src/announce/networks/mastodon.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { chat, tweetup, visit } from './samples.ts';

const now = new Date('2026-11-22T12:00:00Z');
const textOf = (event: TweetupEvent, network: NetworkId, options = {}) =>
  announce(event, network, { now, ...options }).posts[0]!.text;

test('an announcement on Mastodon', () => {
  assert.equal(
    textOf(tweetup, 'mastodon'),
    `Join us! Drinking About Museums: Belfast
Museum people and their friends around one long table, no talks, no badges.

Thursday 3 December, 18:30–21:00 GMT
The Crown Liquor Saloon, 46 Great Victoria Street, Belfast
Find us: the long table at the back, look for the paper bird.

Free, and open to anyone. Buy your own drinks. Your hosts: @theda@museum.social and Oisín. Step-free access.

#DrinkingAboutMuseums
https://example.org/dam/belfast-2026-12`,
  );
});

test('the classic 140', () => {
  assert.equal(
    textOf(tweetup, 'classic', { moment: 'reminder', now: new Date('2026-12-02T09:00:00Z') }),
    'See you tomorrow! Drinking About Museums: Belfast, Thu 3 Dec, 18:30–21:00 GMT, Belfast #DrinkingAboutMuseums https://example.org/dam/belfast-2026-12',
  );
});

test('each moment has its own text', () => {
  for (const id of ['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'plain'] as const) {
    for (const event of [tweetup, visit, chat]) {
      const texts = moments.map((moment) => textOf(event, id, { moment }));
      assert.equal(new Set(texts).size, moments.length, `${id} ${event.id}`);
    }
  }
});

test('Bluesky: the record is valid, facets cover the right bytes, the link is whole in its facet', () => {
  const dids = { 'theda.example.com': 'did:plc:ewvi7nxzyoun6zhxrhs64oiz' };
  const event = { ...tweetup, title: 'Drinking 👨‍👩‍👧‍👧 About Müseums' };
  const made = announce(event, 'bluesky', { now, moment: 'thanks', dids });
  const record = made.payload as AppBskyFeedPost.Record;
  assert.ok(AppBskyFeedPost.validateRecord(record).success);
  const segments = [...new RichText({ text: record.text, facets: record.facets! }).segments()];
  const link = segments.find((each) => each.isLink())!;
  assert.deepEqual([link.text, link.link!.uri], ['example.org/dam/belfast-...', tweetup.url]);
  assert.deepEqual(segments.find((each) => each.isTag())!.tag!.tag, 'DrinkingAboutMuseums');
  assert.deepEqual(segments.find((each) => each.isMention())!.text, '@theda.example.com');
  assert.deepEqual(made.warnings, []);
  assert.equal(record.createdAt, '2026-11-22T12:00:00.000Z');
  const share = new URL(made.shareUrl!).searchParams.get('text')!;
  assert.ok(share.endsWith(tweetup.url!), 'the composer gets the whole address');
});

test('without a DID a mention stays text, and a warning says so', () => {
  const { warnings, posts } = announce(tweetup, 'bluesky', { now, moment: 'thanks' });
  assert.equal(posts[0]!.facets!.length, 2);
  assert.match(describeWarning(warnings[0]!), /theda\.example\.com/);
});

test('payloads and share links of the others', () => {
  const scheduledAt = new Date('2026-11-23T10:00:00Z');
  const status = announce(tweetup, 'mastodon', {
    now,
    scheduledAt,
    instance: 'https://Museum.social/about',
    contentWarning: 'pub',
  });
  const { status: text, ...rest } = status.payload as Record<string, unknown>;
  assert.equal(text, status.posts[0]!.text);
  assert.deepEqual(rest, {
    visibility: 'public',
    language: 'en',
    spoiler_text: 'pub',
    sensitive: true,
    scheduled_at: '2026-11-23T10:00:00.000Z',
  });
  assert.match(status.shareUrl!, /^https:\/\/museum\.social\/share\?text=Join%20us%21%20/);
  assert.equal(
    announce(tweetup, 'mastodon', { instance: 'evil.example/path?x' }).shareUrl?.startsWith(
      'https://evil.example/share?',
    ),
    true,
  );
  assert.equal(announce(tweetup, 'mastodon', { instance: 'not a host' }).shareUrl, undefined);
  assert.equal(announce(tweetup, 'mastodon').shareUrl, undefined);
  const commentary = (
    announce({ ...tweetup, summary: 'All (really all) welcome' }, 'linkedin', { now }).payload as {
      commentary: string;
    }
  ).commentary;
  assert.match(commentary, /All \\\(really all\\\) welcome/);
  assert.match(commentary, /\{hashtag\|\\#\|DrinkingAboutMuseums\}/);
  assert.equal(
    (announce(tweetup, 'threads', { now }).payload as { topic_tag: string }).topic_tag,
    'DrinkingAboutMuseums',
  );
  const mail = announce(tweetup, 'plain', { now }).shareUrl!;
  assert.match(mail, /^mailto:\?subject=Drinking%20About%20Museums%3A%20Belfast&body=/);
  assert.ok(mail.includes('%0D%0A') && !mail.includes('+'));
  const telegram = new URL(announce(tweetup, 'telegram', { now }).shareUrl!).searchParams;
  assert.equal(telegram.get('url'), tweetup.url);
  assert.ok(!telegram.get('text')!.includes(tweetup.url!));
  for (const id of Object.keys(networks) as NetworkId[]) {
    const { shareUrl } = announce({ ...tweetup, title: "It's (fun)*! & #1 + 50%" }, id, {
      instance: 'a.social',
    });
    if (shareUrl) assert.doesNotMatch(shareUrl, /[\s'()*!+]/);
  }
});

test('a thread asks the questions, each with its tag and within the limit', () => {
  const { posts } = announce(chat, 'x', { now, moment: 'starting', thread: true });
  assert.equal(posts.length, 7);
  assert.equal(posts[1]!.text, 'Q1. Who comes to your library mostly for company? #uklibchat');
  const long = announce({ ...chat, questions: ['why '.repeat(100)] }, 'classic', { thread: true });
  assert.match(long.posts[1]!.text, /^Q1\. why .*why… #uklibchat$/);
});

test('a thread of anything else tells what the first post had no room for', () => {
  const { posts } = announce(tweetup, 'x', { now, thread: true });
  const rest = posts
    .slice(1)
    .map((post) => post.text)
    .join('\n');
  assert.match(rest, /The programme:\n18:30 Hello/);
  assert.match(rest, /Find us: the long table/);
  for (const post of posts) assert.ok(measure(post.text, 'x').fits);
});

test('three lengths of plain text', () => {
  const full = {
    ...tweetup,
    description: 'A longer story.\n\nIn paragraphs.',
    codeOfConduct: 'https://example.org/coc',
    contact: 'dam@example.org',
  };
  const teaser = textOf(full, 'plain', { size: 'teaser' });
  assert.ok(teaser.length <= 200 && !teaser.includes('\n'));
  const notice = textOf(full, 'plain');
  const all = textOf(full, 'plain', { size: 'full' });
  assert.ok(!notice.includes('longer story'));
  assert.match(all, /A longer story\.\n\nIn paragraphs\./);
  assert.match(all, /18:45 Talk, and swap tables/);
  assert.match(all, /Code of conduct: https:\/\/example\.org\/coc\nQuestions\? dam@example\.org/);
});

test('accidents in what hosts write are mended', () => {
  const title = (text: string, id: NetworkId = 'x') =>
    textOf({ ...tweetup, title: text, summary: undefined }, id, { moment: 'today' }).split('\n')[0];
  assert.equal(title('Doors at 7.30.pm'), 'It’s tonight! Doors at 7:30 pm');
  assert.equal(title('Open Sa.So'), 'It’s tonight! Open Sa. So');
  assert.equal(title('README.md night'), 'It’s tonight! README.\u2060md night');
  assert.equal(title('With @stranger and @a@b.social'), 'It’s tonight! With stranger and a@b.social');
  assert.equal(title('With @NylonsAndAll'), 'It’s tonight! With @NylonsAndAll');
  assert.equal(title('With @NylonsAndAll', 'mastodon'), 'It’s tonight! With NylonsAndAll');
});

test('cancelled and postponed say so, whatever was asked for', () => {
  const off = announce({ ...tweetup, status: 'cancelled', statusNote: 'The pub is closed' }, 'x', {
    moment: 'reminder',
  });
  assert.equal(off.moment, 'cancelled');
  assert.match(off.posts[0]!.text, /^Cancelled, sorry! .*\n\nThe pub is closed\./);
  assert.deepEqual(
    off.warnings.map((each) => each.code),
    ['event-cancelled'],
  );
  const later = announce({ ...tweetup, status: 'postponed' }, 'x').posts[0]!.text;
  assert.match(later, /^Postponed! [^]*A new date will follow\.[^]*until now: Thu 3 Dec/i);
  const moved = textOf({ ...tweetup, status: 'moved' }, 'mastodon');
  assert.match(moved, /^Change of time and place!\n[^]*Was: Wed 2 Dec, 18:30 GMT, The Duke of York/);
});

test('what is missing is said, not made up', () => {
  const bare: TweetupEvent = {
    id: 'a',
    title: 'Coffee',
    start: '2026-12-03T10:00',
    timeZone: 'Europe/London',
  };
  const { posts, warnings } = announce(bare, 'x', { now });
  assert.equal(posts[0]!.text, 'Join us! Coffee\n\nThursday 3 December, 10:00 GMT');
  assert.deepEqual(
    warnings.map((each) => each.code),
    ['no-link', 'where-missing'],
  );
  const secret = { ...bare, url: 'https://user:password@example.org/', rsvp: { url: 'javascript:alert(1)' } };
  assert.doesNotMatch(textOf(secret, 'x'), /password|javascript/);
});

test('other languages: dates, words and the translated title', async () => {
  const [de, fr, ar] = await Promise.all(['de', 'fr', 'ar'].map((tag) => loadLocale(tag, ['announce'])));
  assert.match(textOf(visit, 'x', { locale: de }), /^[^]*Dienstag, 9\. März, 18:00–20:00 Uhr MEZ\n/);
  assert.match(
    textOf(visit, 'bluesky', { locale: fr }),
    /Le Neues Museum en soirée[^]*Mardi 9 mars, 18:00–20:00 \(UTC\+1\)/,
  );
  assert.match(textOf(visit, 'mastodon', { locale: ar, moment: 'cancelled' }), /^أُلغي اللقاء/);
  assert.match(
    textOf({ ...tweetup, venue: { ...tweetup.venue, country: 'US' }, timeZone: 'America/New_York' }, 'x'),
    /Thursday, December 3, 6:30–9:00 PM EST/,
  );
  const away = { ...chat, timeZone: 'America/New_York' };
  assert.match(textOf(away, 'mastodon'), /7:00–8:00 PM EST\n/);
  const near = { ...chat, timeZone: 'Europe/Berlin' };
  assert.match(textOf(near, 'mastodon'), /19:00–20:00 CET \(18:00 UTC\)/);
});

test('one network alone; further moments, threads and full notices want their makers', () => {
  assert.match(composeAlone(tweetup, mastodon, { now }).posts[0]!.text, /^Join us!/);
  assert.throws(() => composeAlone(chat, mastodon, { thread: true }), /with: extras/);
  assert.throws(() => composeAlone(chat, mastodon, { moment: 'thanks' }), /"thanks".*with: extras/);
  assert.match(composeAlone(chat, mastodon, { moment: 'thanks', with: extras }).posts[0]!.text, /^Thank you/);
  // What a status asks for is always there.
  const cancelled = composeAlone({ ...chat, status: 'cancelled' }, mastodon, { moment: 'announcement' });
  assert.match(cancelled.posts[0]!.text, /^Cancelled/);
  assert.equal(composeAlone(chat, mastodon, { thread: true, with: extras }).posts.length, 7);
});

test('without the extras, an announcement and what a status asks for are the same', () => {
  for (const network of Object.values(networks)) {
    for (const event of [tweetup, visit, chat]) {
      for (const status of ['planned', 'moved', 'postponed', 'cancelled'] as const) {
        const given = { ...event, status, statusNote: 'The pub is closed' };
        assert.deepEqual(composeAlone(given, network, { now }), announce(given, network, { now }));
      }
    }
  }
});

test('an occurrence is announced with its own date', () => {
  const startsAt = new Date('2027-01-07T18:30:00Z');
  const of = {
    event: { ...tweetup, start: '2027-01-07T18:30', end: '2027-01-07T21:00' },
    key: '2027-01-07',
    start: '2027-01-07T18:30',
    startsAt,
    status: 'planned' as const,
  };
  assert.match(announce(of, 'x').posts[0]!.text, /Thursday 7 January, 18:30–21:00 GMT/);
});

test('an unknown moment is named, with those that there are', () => {
  assert.throws(() => announce(tweetup, 'x', { moment: 'yesterday' as never }), {
    name: 'TypeError',
    message: /^Unknown moment "yesterday"\. Known: save-the-date, announcement, /,
  });
});
