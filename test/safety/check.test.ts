import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkSafety, defineRule, describeFinding, rules } from '../../src/safety/index.ts';
import { checkSafety as checkWith, presets } from '../../src/safety/check.ts';
import { asChat, cleanEvent, now, withFields } from '../support/clean-event.ts';

const ids = (findings: { ruleId: string }[]): string[] => findings.map(({ ruleId }) => ruleId);

const always = defineRule({
  id: 'always',
  group: 'structure',
  severity: 'advice',
  messages: { title: 't', message: 'm', why: 'w', fix: 'f' },
  source: [{ title: 'Nobody' }],
  examples: { bad: {}, good: {} },
  check: () => ({ path: ['title'] }),
});

describe('checkSafety', () => {
  test('finds nothing in the clean event, and says how many checks that were', () => {
    const report = checkSafety(cleanEvent, { now });
    assert.deepEqual(report.findings, []);
    assert.equal(report.checks, report.passed.length);
    assert.equal(report.passed.length + report.notApplicable.length, rules.length);
    assert.ok(report.checks >= 40, `${report.checks} checks`);
  });

  test('a chat is not asked for what only a place needs', () => {
    const report = checkSafety(withFields(asChat), { now });
    assert.deepEqual(
      ids(report.findings).filter((id) => /^(place|access|outdoor)-/.test(id)),
      [],
    );
    assert.ok(report.notApplicable.includes('place-missing'));
  });

  test('the worst comes first, and what cannot be told last', () => {
    const { findings } = checkSafety({ id: 'x', title: 'x', venue: { name: 'The Corner' } }, { now });
    const order = findings.map(({ outcome, severity }) =>
      outcome === 'cannot-tell' ? 3 : ['error', 'warning', 'advice'].indexOf(severity),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.equal(findings.at(-1)?.outcome, 'cannot-tell');
  });

  test('without a place there is one finding about the place', () => {
    const { findings } = checkSafety(withFields({ venue: undefined, accessibility: undefined }), { now });
    assert.deepEqual(
      ids(findings).filter((id) => /^(place|access|outdoor)-/.test(id)),
      ['place-missing'],
    );
  });

  test('fields of the wrong shape count as absent', () => {
    const wrong = { ...cleanEvent, hosts: 'Sam', expected: '10', hashtags: { a: 1 }, agenda: 7, links: 'x' };
    const { findings } = checkSafety(wrong, { now });
    assert.deepEqual(ids(findings), ['host-missing', 'chat-hashtag']);
  });

  test('an event that the strict reader refuses is checked', () => {
    const { findings } = checkSafety({ title: 'Tweetup' }, { now });
    const found = ids(findings);
    for (const id of ['time-missing', 'place-missing', 'host-missing']) assert.ok(found.includes(id), id);
  });

  test('an occurrence is checked with its own times', () => {
    const event = withFields({ recurrence: { rule: 'FREQ=MONTHLY' } });
    const occurrence = {
      event,
      key: '2027-04-08',
      start: '2027-04-08T23:30',
      end: '2027-04-09T01:00',
      startsAt: new Date('2027-04-08T22:30:00Z'),
      status: 'planned',
    };
    const { findings } = checkSafety(occurrence, { now, preset: 'draft' });
    assert.ok(ids(findings).includes('time-late-night'));
  });

  test('a rule that throws costs the others nothing', () => {
    const broken = { ...always, id: 'broken', check: () => assert.fail('out of order') };
    const report = checkSafety(cleanEvent, { now, rules: [broken, always] });
    assert.deepEqual(ids(report.findings), ['always', 'broken']);
    const [, finding] = report.findings;
    assert.equal(finding?.outcome, 'cannot-tell');
    assert.match(describeFinding(finding!, { rules: [broken] }).message, /out of order/);
  });

  test('what is not an object, an unknown preset and a suppression without reason are refused', () => {
    for (const bad of [undefined, null, 'event', [cleanEvent]]) {
      assert.throws(() => checkSafety(bad), TypeError);
    }
    assert.throws(() => checkSafety(cleanEvent, { preset: 'none' as never }), /in-person, chat, call/);
    assert.throws(() => checkSafety(cleanEvent, { rules: ['place-missing' as never] }), /got place-missing/);
    assert.throws(
      () => checkSafety(cleanEvent, { suppress: [{ ruleId: 'place-hidden', reason: ' ' }] }),
      /reason/,
    );
  });

  test('a suppression with a reason stays in the report', () => {
    const suppress = [{ ruleId: 'always', reason: 'the group is threatened' }];
    const report = checkSafety(cleanEvent, { now, rules: [always], suppress });
    assert.deepEqual(report.findings, []);
    assert.equal(report.checks, 0);
    assert.equal(report.suppressed[0]?.reason, 'the group is threatened');
    assert.deepEqual(ids(report.suppressed[0]?.findings ?? []), ['always']);
  });

  test('thresholds are options', () => {
    const late = withFields({ start: '2027-03-11T22:00', end: '2027-03-11T23:30', posts: undefined });
    const only = rules.filter(({ id }) => id === 'time-late-night');
    assert.equal(checkSafety(late, { now, rules: only }).findings.length, 1);
    const thresholds = { 'time-late-night': { latestStart: 23 } };
    assert.deepEqual(checkSafety(late, { now, rules: only, thresholds }).findings, []);
  });

  test('a draft is not asked whether it was announced; minors raise advice', () => {
    const draft = withFields({ announcedAt: undefined, posts: undefined });
    assert.ok(ids(checkSafety(draft, { now }).findings).includes('notice-missing'));
    assert.ok(!ids(checkSafety(draft, { now, preset: 'draft' }).findings).includes('notice-missing'));
    const minors = withFields({ audience: 'minors', hosts: [{ name: 'Sam' }], expected: 15 });
    const alone = checkSafety(minors, { now }).findings.find(({ ruleId }) => ruleId === 'host-alone');
    assert.equal(alone?.severity, 'warning');
    assert.deepEqual(Object.keys(presets).sort(), ['call', 'chat', 'draft', 'in-person', 'minors']);
  });

  test('adapters answer before the built-in readers', () => {
    const only = rules.filter(({ id }) => id === 'place-closed' || id === 'privacy-contact');
    const event = withFields({ description: 'Ref 12 12 12 12.' });
    const adapters = {
      openingHours: () => false,
      phones: (text: string): [number, number][] => {
        const at = text.indexOf('12 12');
        return at < 0 ? [] : [[at, at + 11]];
      },
    };
    assert.deepEqual(checkSafety(event, { now, rules: only }).findings, []);
    const { findings } = checkSafety(event, { now, rules: only, adapters });
    assert.deepEqual(ids(findings).sort(), ['place-closed', 'privacy-contact']);
  });

  test('one rule alone, without the list', () => {
    assert.deepEqual(ids(checkWith(cleanEvent, { now, rules: [always] }).findings), ['always']);
  });
});

test('no input makes it throw, and every finding has words', () => {
  const keys = [
    ...Object.keys(cleanEvent),
    'online',
    'questions',
    'links',
    'status',
    'translations',
    'image',
  ];
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.jsonValue(),
    fc.constantFrom('2027-03-11T18:00', '2027-02-30', 'http://[', 'https://a:b@c', 'chat', 'call', '\ud800'),
    ...Object.values(cleanEvent).map((field) => fc.constant(field)),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value), (event) => {
      for (const finding of checkSafety(event, { now }).findings) {
        assert.notEqual(finding.messageId, 'rule-failed', JSON.stringify(finding.params));
        const { message, why, fix } = describeFinding(finding);
        assert.ok(message && why && fix);
      }
    }),
    { numRuns: 400 },
  );
});
