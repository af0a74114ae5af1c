/** The service as `npm start` uses it: one file as the store, the events of all examples, one host token. */
import { mkdirSync, readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseFeed } from '../../src/event/feed.ts';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { loadLocale } from '../../src/locales/index.ts';
import type { RsvpStore } from '../../src/rsvp/store.ts';
import { sqliteStore } from '../../src/rsvp/stores/sqlite.ts';
import { createRsvpHandler, type RsvpHandler } from '../../src/rsvp/server/handler.ts';
import { randomText } from '../../src/rsvp/server/secrets.ts';

const examples = join(import.meta.dirname, '..');

/** Every event of every example. */
function readExamples(): TweetupEvent[] {
  const events = new Map<string, TweetupEvent>();
  for (const name of readdirSync(examples)) {
    const file = join(examples, name, 'events.json');
    // Ten thousand events are there to be looked at: nobody is asked to come.
    if (!existsSync(file) || name === 'ten-thousand') continue;
    for (const event of parseFeed(readFileSync(file, 'utf8')).events) events.set(event.id, event);
  }
  return [...events.values()];
}

export interface Mounted {
  handler: RsvpHandler;
  /** Opens the host's page; made anew with each start. */
  token: string;
}

/** @param store where replies are kept: a store, or the path of a file */
export async function openRsvp(store: RsvpStore | string): Promise<Mounted> {
  if (typeof store === 'string') mkdirSync(dirname(store), { recursive: true });
  const token = process.env['TWEETUP_HOST_TOKEN'] ?? `tweetup-${randomText(24)}`;
  const handler = createRsvpHandler({
    store: typeof store === 'string' ? sqliteStore(store) : store,
    readFeed: async () => ({ events: readExamples() }),
    hostTokens: [token],
    loadLocale: (tag) => loadLocale(tag, ['rsvp']),
    // Everybody who tries the examples comes from one address.
    limits: { address: { burst: 2000, perSecond: 100 }, read: { burst: 5000, perSecond: 500 } },
  });
  await handler.start();
  return { handler, token };
}
