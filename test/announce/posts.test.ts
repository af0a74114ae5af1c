/**
 * Every post of three gatherings, on every network, at every moment, in every language, as pages that people read:
 * `test/fixtures/announce/<gathering>.<language>.md`. `UPDATE_FIXTURES=1 node --test test/announce/posts.test.ts` writes
 * them anew; read what changed before committing it.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { announce, moments, networks } from '../../src/announce/index.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { chat, tweetup, visit } from './samples.ts';

const folder = new URL('../fixtures/announce/', import.meta.url);
const now = new Date('2026-11-20T09:00:00Z');

async function page(event: typeof tweetup, tag: string): Promise<string> {
  const locale = await loadLocale(tag, ['announce']);
  const parts = [`# ${event.title} (${tag})`];
  for (const moment of moments) {
    // Networks whose post is the same stand together.
    const posts = new Map<string, string[]>();
    for (const network of Object.values(networks)) {
      const { posts: written } = announce(event, network, { moment, locale, now });
      const text = written.map((post) => post.text).join('\n\n---\n\n');
      const count = written
        .map(({ length, limit }) => (limit === undefined ? `${length}` : `${length}/${limit}`))
        .join(', ');
      posts.set(text, [...(posts.get(text) ?? []), `${network.id} ${count}`]);
    }
    parts.push(`## ${moment}`);
    for (const [text, where] of posts)
      parts.push(`**${where.join(' · ')}**`, text.replace(/^/gm, '> ').replace(/> $/gm, '>'));
  }
  return `${parts.join('\n\n')}\n`;
}

for (const [name, event] of Object.entries({ tweetup, visit, chat })) {
  for (const tag of ['en', 'de', 'fr', 'ar']) {
    test(`the posts of the ${name} in ${tag}`, async () => {
      const file = new URL(`${name}.${tag}.md`, folder);
      const written = await page(event, tag);
      if (process.env['UPDATE_FIXTURES']) writeFileSync(file, written);
      assert.equal(written, readFileSync(file, 'utf8'));
    });
  }
}
