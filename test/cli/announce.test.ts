import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../src/cli/commands/all.ts';
import { runCli } from '../../src/cli/run.ts';
import { chat, tweetup } from '../announce/samples.ts';
import { testIo } from './io.ts';

const feed = { 'events.json': JSON.stringify({ version: 1, events: [tweetup, chat] }) };

async function run(...argv: string[]) {
  const io = testIo(feed);
  const code = await runCli(['announce', ...argv], io, { commands, version: '0' });
  return { code, output: io.output, errors: io.errors };
}

test('prints a post with its count', async () => {
  const { code, output } = await run(
    'events.json',
    tweetup.id,
    '--network',
    'x',
    '--moment',
    'reminder',
    '--now',
    '2026-12-02',
  );
  assert.equal(code, 0);
  assert.match(output, /^X · \d+\/280\n\n {2}See you tomorrow! Drinking About Museums: Belfast\n/);
  assert.match(output, /→ https:\/\/x\.com\/intent\/tweet\?text=See%20you%20tomorrow%21/);
});

test('in another language, for all networks, as JSON', async () => {
  const { output } = await run('events.json', tweetup.id, '--in', 'de', '--json');
  const made = JSON.parse(output) as { network: string; posts: { text: string }[] }[];
  assert.equal(made.length, 9);
  assert.match(made.find((each) => each.network === 'mastodon')!.posts[0]!.text, /^Kommt vorbei! /);
});

test('--campaign prints the plan', async () => {
  const { output } = await run('events.json', chat.id, '--campaign', '--network', 'bluesky');
  assert.match(output, /^2026-12-24 10:00 Europe\/London · Bluesky · announcement · \d+\/300$/m);
  assert.match(output, /^ {2}Q6\. What will you try before the next chat\? #uklibchat$/m);
});

test('the plan as a calendar and as a table', async () => {
  const calendar = await run('events.json', chat.id, '--campaign', '-n', 'mastodon', '--as', 'ics');
  assert.equal(calendar.output.match(/^BEGIN:VEVENT/gm)?.length, 12);
  const table = await run('events.json', chat.id, '--campaign', '-n', 'mastodon', '--as', 'csv');
  assert.match(table.output, /Q6\. What will you try before the next chat\?/);
});

test('says what it does not know', async () => {
  assert.deepEqual(
    await run('events.json', 'nothing').then(({ code, errors }) => [code, /dam-belfast/.test(errors)]),
    [1, true],
  );
  assert.deepEqual(
    await run('events.json', tweetup.id, '-n', 'myspace').then(({ code, errors }) => [
      code,
      /bluesky.*myspace/.test(errors),
    ]),
    [2, true],
  );
  assert.equal((await run()).code, 2);
});

test('without an id it asks which event, and with a wrong option it says what is right', async () => {
  const which = await run('events.json');
  assert.equal(which.code, 2);
  assert.equal(
    which.errors,
    `events.json has several events. Name one of them: ${tweetup.id}, ${chat.id}.\n`,
  );
  const wrong = await run('events.json', tweetup.id, '--network', 'myspace');
  assert.equal(wrong.code, 2);
  assert.match(wrong.errors, /^Option --network takes x, bluesky, .*, not "myspace"\.\n$/);
});

test('--as is a campaign’s, said or not', async () => {
  const { code, output } = await run('events.json', tweetup.id, '--as', 'csv', '--network', 'x');
  assert.equal(code, 0);
  assert.match(output, /^\uFEFF?date,time,time zone,network/);
});

test('what is missing is said once for all networks, and of other events only that there is more', async () => {
  const zone = { timeZone: 'Europe/London' };
  const events = [
    { id: 'a', title: 'Table', start: '2026-12-03T18:30', ...zone },
    { id: 'b', title: 'Other', start: '2026-12-03T18:30', timezone: 'Europe/London' },
  ];
  const io = testIo({ 'events.json': JSON.stringify(events) });
  assert.equal(await runCli(['announce', 'events.json', 'a'], io, { commands, version: '0' }), 0);
  assert.deepEqual(io.errors.trimEnd().split('\n'), [
    'There are 2 more problems, in other events. See: npx tweetup check events.json',
    'There is no address to link to. Give the event a url, or pass one.',
    'Neither a place nor a hashtag is known, so nobody can find this.',
  ]);
});

test('a feed without events is no broken one', async () => {
  const io = testIo({ 'events.json': '[]' });
  assert.equal(await runCli(['announce', 'events.json'], io, { commands, version: '0' }), 1);
  assert.equal(io.errors, 'events.json has no events.\n');
});
