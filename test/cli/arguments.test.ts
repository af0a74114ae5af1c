/** Slips on the command line, for every command and option that there is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commands } from '../../src/cli/commands/all.ts';
import { run, testIo } from './io.ts';

const feed = JSON.stringify({
  defaults: { timeZone: 'Europe/London' },
  events: [
    { id: 'a', title: 'Table', start: '2026-12-03T18:30' },
    { id: 'b', title: 'Last day', start: '2026-12-31T18:30' },
    { id: 'c', title: 'Its last hours', start: '2026-12-31T23:00', timeZone: 'America/New_York' },
    { id: 'd', title: 'New year', start: '2027-01-01T00:30', timeZone: 'Pacific/Auckland' },
  ],
});

async function tweetup(...argv: string[]) {
  const io = testIo({ 'events.json': feed });
  return { code: await run(io, ...argv), out: io.output, error: io.errors };
}

describe('a value that begins with a dash is a value', () => {
  for (const { name, options } of commands) {
    for (const [option, { type }] of Object.entries(options)) {
      if (type !== 'string') continue;
      test(`${name} --${option} -3`, async () => {
        const { error } = await tweetup(name, 'nowhere.json', `--${option}`, '-3');
        assert.doesNotMatch(error, /needs a value/);
      });
      test(`${name} --${option} without one`, async () => {
        const { error, code } = await tweetup(name, 'nowhere.json', `--${option}`, '--lang', 'en');
        assert.match(error, new RegExp(`--${option} needs a value`));
        assert.equal(code, 2);
      });
    }
  }

  test('and is told what would be one', async () => {
    const { error } = await tweetup('feed', 'events.json', '--limit', '-3');
    assert.equal(error, 'Option --limit needs a whole number from 1 to 1,000,000, not "-3".\n');
    assert.match((await tweetup('feed', 'events.json', '--from', '-30')).error, /needs a date .* not "-30"/);
  });
});

describe('--until', () => {
  const shown = async (...argv: string[]) => {
    const { out } = await tweetup(...argv);
    return ['Table', 'Last day', 'Its last hours', 'New year'].filter((title) => out.includes(title));
  };

  for (const [name, ...more] of [['feed'], ['html'], ['convert', '--to', 'icalendar']]) {
    test(`${name}: the last day counts whole, at the place of each event`, async () => {
      const until = (date: string) => shown(name!, 'events.json', ...more, '--until', date);
      assert.deepEqual(await until('2026-12-31'), ['Table', 'Last day', 'Its last hours']);
      assert.deepEqual(await until('2026-12-03'), ['Table']);
      assert.deepEqual(await until('today+11'), ['Table']);
      assert.deepEqual(await until('today+10'), []);
      assert.deepEqual(await until('2026-12-31T18:00:00Z'), ['Table', 'New year']);
    });
  }

  test('--to is the same where it is not the format', async () => {
    for (const name of ['feed', 'html']) {
      assert.deepEqual(await shown(name, 'events.json', '--to', '2026-12-03'), ['Table']);
      assert.doesNotMatch((await tweetup(name, '--help')).out, /--to/);
      assert.match((await tweetup(name, 'events.json', '--to', 'soon')).error, /--until needs a date/);
    }
  });
});

describe('a slip is named with what was meant', () => {
  for (const [argv, pattern] of [
    [
      ['check', 'events.json', '--suppress', 'place-hiden=x'],
      /^Option --suppress: there is no rule "place-hiden"\. Did you mean "place-hidden"\?\n$/,
    ],
    [
      ['check', 'events.json', '--rule', 'place-mising'],
      /^Option --rule: there is no rule "place-mising"\. Did you mean "place-missing"\?\n$/,
    ],
    [['check', 'events.json', '--rule', 'xyz'], /--rule takes place-missing, .*, not "xyz"\.\n$/],
    [['check', 'events.json', '--suppress', 'place-hidden'], /needs a rule and the reason/],
    [['check', 'events.json', '--preset', 'mionrs'], /Did you mean "minors"/],
    [['convert', 'events.json', '--to', 'icalender'], /Did you mean "icalendar"/],
    [['announce', 'events.json', 'a', '-n', 'blueksy'], /Did you mean "bluesky"/],
    [['announce', 'events.json', 'a', '--moment', 'reminders'], /Did you mean "reminder"/],
    [['announce', 'events.json', 'a', 'b'], /"announce" takes no further argument: b/],
    [['feed', 'events.json', '--unti', 'today'], /no option --unti for "feed".*Did you mean "--until"/],
    [
      ['feed', 'events.json', '--time-zone', 'BST'],
      /needs a time zone .* not "BST"\. Did you mean "Europe\/London"/,
    ],
    [['html', 'events.json', '--time-zone', 'Europe/Londn'], /Did you mean "Europe\/London"/],
    [
      ['convert', 'events.json', '-t', 'ics', '--time-zone', 'x'],
      /needs a time zone such as Europe\/London, not "x"\.\n$/,
    ],
    [['announce', 'events.json', 'a', '--in', '-3'], /needs a language such as de or fr-CA, not "-3"/],
    [['announce', 'events.json', 'a', '--url', 'our page'], /needs an address .* not "our page"/],
    [['anounce', 'events.json'], /Did you mean "announce"/],
  ] as const) {
    test(argv.join(' '), async () => {
      const { code, error, out } = await tweetup(...argv);
      assert.match(error, pattern);
      assert.equal(code, 2);
      assert.equal(out, '');
    });
  }
});

describe('help', () => {
  test('says what may be read, and what may be repeated', async () => {
    const { out } = await tweetup('--help');
    assert.match(out, /-, standard input/);
    assert.match((await tweetup('check', '--help')).out, /--rule <name>…/);
  });

  for (const { name, usage } of commands) {
    test(`of ${name} calls what is read the same`, () => {
      assert.match(usage, /<file or address>/);
    });
  }

  for (const { name } of commands) {
    test(`of ${name} is not wider than 100 columns`, async () => {
      for (const lang of ['en', 'de', 'fr', 'ar']) {
        const { out } = await tweetup(name, '--help', '--lang', lang);
        const [options = ''] = out.split(/\n\S+:\n {2}tweetup/);
        const wide = options.split('\n').filter((line) => line.startsWith('  ') && line.length > 100);
        assert.deepEqual(wide, [], lang);
      }
    });
  }

  test('of convert names every format', async () => {
    const { out } = await tweetup('convert', '--help');
    for (const id of [
      'icalendar',
      'activity-streams',
      'lexicon',
      'json-ld',
      'html',
      'atom',
      'json-feed',
      'tweetup',
    ]) {
      assert.ok(out.includes(id), id);
    }
  });
});

test('what is suppressed may be another rule than those that are checked', async () => {
  const { code } = await tweetup(
    ...['check', 'events.json', '--rule', 'text-shouting', '--suppress', 'place-missing=not booked yet'],
  );
  assert.equal(code, 0);
});

describe('what an owner marks as private', () => {
  const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Therapy', 'CLASS:PRIVATE']
    .concat('DTSTART:20261203T183000', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:2', 'SUMMARY:Table')
    .concat('DTSTART:20261203T183000', 'END:VEVENT', 'END:VCALENDAR')
    .join('\r\n');
  const written = async (...argv: string[]) => {
    const io = testIo({ 'a.ics': calendar });
    assert.equal(await run(io, ...argv, '--time-zone', 'Europe/London'), 0);
    return io.output;
  };

  for (const argv of [
    ['feed', 'a.ics'],
    ['html', 'a.ics'],
    ['convert', 'a.ics', '--to', 'json-ld'],
  ]) {
    test(`is not published by ${argv[0]} unless it is asked for`, async () => {
      assert.doesNotMatch(await written(...argv), /Therapy/);
      assert.match(await written(...argv), /Table/);
      assert.match(await written(...argv, '--private'), /Therapy/);
    });
  }

  test('--time-zone is for announce and check too', async () => {
    assert.match(await written('announce', 'a.ics', '2', '-n', 'x'), /18:30 GMT/);
    assert.doesNotMatch(
      await written('check', 'a.ics', '--event', '2', '--rule', 'time-missing'),
      /time-missing/,
    );
  });
});

test('--time-zone is also for events as they are written', async () => {
  const io = testIo({ 'a.json': '{ "id": "a", "title": "Table", "start": "2026-12-03T18:30" }' });
  const argv = ['check', 'a.json', '--rule', 'time-zone-ambiguous', '--format', 'json'];
  await run(io, ...argv);
  assert.match(io.output, /"ruleId": "time-zone-ambiguous"/);
  io.output = '';
  await run(io, ...argv, '--time-zone', 'Europe/London');
  assert.doesNotMatch(io.output, /"ruleId"/);
});

test('a language of the event that is none leaves the reader’s', async () => {
  const event = '{ "id": "a", "title": "Table", "start": "2026-12-03", "language": "1" }';
  const io = testIo({ 'a.json': event });
  assert.equal(await run(io, 'announce', 'a.json', '-n', 'x', '--lang', 'de_AT'), 0);
  assert.match(io.output, /Kommt vorbei! Table/);
});

test('options that leave each other without effect are refused', async () => {
  for (const more of [
    ['--campaign', '--moment', 'reminder'],
    ['--campaign', '--thread'],
    ['--as', 'ics', '--thread'],
  ]) {
    const { code, error } = await tweetup('announce', 'events.json', 'a', ...more);
    assert.match(error, /^Options --(moment|thread) and --(campaign|as) cannot be combined\.\n$/);
    assert.equal(code, 2);
  }
});
