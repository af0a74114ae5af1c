/** What people pass by mistake. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFeed, type Events } from '../../src/event/index.ts';
import * as engine from '../../src/safety/check.ts';
import placeMissing from '../../src/safety/rules/place-missing.ts';
import {
  applyFix,
  type CheckedEvent,
  checkSafety,
  defineRule,
  describeFinding,
  findClashes,
  type Finding,
  rulePage,
  rulePages,
  rules,
  ruleText,
  type Rule,
  toJUnit,
  toMarkdown,
  toSarif,
} from '../../src/safety/index.ts';
import { cleanEvent, now } from '../support/clean-event.ts';

const as = <T>(wrong: unknown): T => wrong as T;
const parsed = parseFeed({ events: [cleanEvent] });

describe('checkSafety', () => {
  test('wants one event', () => {
    for (const several of [[cleanEvent], parsed]) {
      assert.throws(() => checkSafety(several), { name: 'TypeError', message: /got several: check each/ });
    }
    assert.throws(() => checkSafety(Promise.resolve(cleanEvent)), /got a Promise: await it\./);
    for (const wrong of [undefined, null, 'dam', NaN]) {
      assert.throws(() => checkSafety(wrong), { message: `Expected an event, got ${String(wrong)}.` });
    }
  });

  test('an invalid now decides nothing', () => {
    assert.throws(() => checkSafety(cleanEvent, { now: new Date('soon') }), /valid Date as now/);
  });

  test('a slip in the id of a rule is named, with the rule that was meant', () => {
    const suppress = [{ ruleId: 'place-hiden', reason: 'we are threatened' }];
    assert.throws(() => checkSafety(cleanEvent, { now, suppress }), {
      name: 'TypeError',
      message: 'Unknown rule "place-hiden". Did you mean "place-hidden"?',
    });
    const thresholds = { 'time-late': { latestStart: 23 } };
    assert.throws(() => checkSafety(cleanEvent, { now, thresholds }), /Did you mean "time-late-night"/);
    assert.throws(
      () => checkSafety(cleanEvent, { thresholds: { xyz: {} } }),
      /^TypeError: Unknown rule "xyz"\.$/,
    );
  });

  test('so is a threshold that the rule does not have, or that is no number', () => {
    const with1 = (limits: Record<string, unknown>) => () =>
      checkSafety(cleanEvent, { now, thresholds: { 'time-late-night': as<Record<string, number>>(limits) } });
    assert.throws(
      with1({ lastStart: 23 }),
      /threshold of time-late-night "lastStart"\. Did you mean "latestStart"/,
    );
    assert.throws(with1({ hour: 23 }), /"hour"\. Known: latestStart/);
    assert.throws(
      with1({ latestStart: '23' }),
      /Expected a number as latestStart of time-late-night, got "23"\./,
    );
    assert.throws(with1({ latestStart: NaN }), /got NaN\./);
  });

  test('what is set for rules that are left out is no mistake', () => {
    const suppress = [{ ruleId: 'place-hidden', reason: 'we are threatened' }];
    const thresholds = { 'time-late-night': { latestStart: 23 } };
    const report = checkSafety(cleanEvent, { now, rules: [placeMissing], suppress, thresholds });
    assert.deepEqual(report.suppressed, []);
    assert.equal(report.checks, 1);
  });

  test('without the list, only the rules that are given are known', () => {
    const options = { now, rules: [placeMissing], suppress: [{ ruleId: 'place-hidden', reason: 'x' }] };
    assert.throws(() => engine.checkSafety(cleanEvent, options), /id of a given rule, got "place-hidden"/);
    const none = as<engine.CheckOptions>({});
    assert.throws(() => engine.checkSafety(cleanEvent, none), /Expected rules, .* got undefined\./);
    assert.throws(() => engine.checkSafety(cleanEvent, as(undefined)), /Expected rules/);
  });
});

describe('defineRule', () => {
  test('takes every rule of the package', () => {
    for (const rule of rules) assert.equal(defineRule(rule), rule);
  });

  for (const [field, wrong, message] of [
    ['id', undefined, /^Expected kebab-case such as place-missing as id of defineRule, got undefined\.$/],
    ['id', 'PlaceMissing', /as id of defineRule, got "PlaceMissing"/],
    ['group', 'safety', /^Expected one of place, .* as group of defineRule, got "safety"/],
    ['severity', 'fatal', /^Expected one of error, warning, advice as severity/],
    ['settings', ['online'], /as settings of defineRule, got a list/],
    ['messages', { title: 'x' }, /\{ title, message, why, fix \} as messages of defineRule/],
    ['source', 'https://example.org', /as source of defineRule/],
    ['thresholds', { hours: '3' }, /as thresholds of defineRule/],
    ['examples', {}, /\{ bad, good \} as examples of defineRule/],
    ['check', undefined, /as check of defineRule, got undefined/],
    ['fix', true, /as fix of defineRule, got true/],
  ] as const) {
    test(`names ${field} where it is ${JSON.stringify(wrong)}`, () => {
      const rule = as<Rule>({ ...placeMissing, [field]: wrong });
      assert.throws(() => defineRule(rule), { name: 'TypeError', message });
    });
  }

  test('names what is no rule at all', () => {
    assert.throws(() => defineRule(as<Rule>({})), /as id of defineRule/);
    assert.throws(
      () => defineRule(as<Rule>(undefined)),
      /Expected a descriptor for defineRule, got undefined/,
    );
  });
});

test('what is no finding is neither described nor mended', () => {
  const wrong = as<Finding>(undefined);
  assert.throws(() => describeFinding(wrong), /Expected a finding of a safety report, got undefined/);
  assert.throws(() => applyFix(cleanEvent, wrong), /Expected a finding of a safety report/);
  const other = as<Finding>({ ruleId: 'mine', messageId: 'message', params: {} });
  assert.throws(() => describeFinding(other), /Expected the rule "mine" among the rules given/);
});

test('a report without its event is no list of checked events', () => {
  const report = checkSafety(cleanEvent, { now });
  for (const write of [toMarkdown, toSarif, toJUnit] as const) {
    assert.throws(() => write(as<CheckedEvent[]>(report)), /Expected a list of checked events/);
    assert.throws(() => write(as<CheckedEvent[]>([report])), /Expected \{ title, report \} at \[0\]/);
    assert.throws(() => write(as<CheckedEvent[]>(undefined)), /got undefined/);
  }
});

test('pages are made of rules', () => {
  assert.throws(() => rulePages(as<Rule[]>(undefined)), /Expected a list of rules, got undefined/);
  assert.throws(() => rulePages(as<Rule[]>(['place-missing'])), /Expected a rule, got "place-missing"/);
  assert.throws(() => rulePage(as<Rule>('place-missing')), /Expected a rule/);
  assert.throws(() => ruleText(as<Rule>({}), 'title'), /Expected a rule, got an empty object/);
});

test('findClashes takes one event, a list, or a parsed feed', () => {
  const both = parseFeed({ events: [cleanEvent, { ...cleanEvent, id: 'other' }] });
  assert.equal(findClashes(both).length, 1);
  assert.equal(findClashes(both.events).length, 1);
  assert.deepEqual(findClashes(both.events[0]!), []);
  assert.throws(() => findClashes(as<Events>(undefined)), /Expected events: .* got undefined/);
  assert.throws(() => findClashes(as<Events>(['a'])), /at \[0\], got "a"/);
});
