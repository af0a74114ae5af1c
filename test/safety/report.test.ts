import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadLocale } from '../../src/locales/index.ts';
import {
  checkSafety,
  describeFinding,
  guestAdvice,
  rules,
  toJUnit,
  toMarkdown,
  toSarif,
} from '../../src/safety/index.ts';
import { cleanEvent, now, withFields } from '../support/clean-event.ts';

const checked = (fields: Record<string, unknown>, title = 'A & B <c> "d" [e](f)') => ({
  title,
  report: checkSafety(withFields(fields), {
    now,
    suppress: [{ ruleId: 'time-past', reason: 'two of us | really' }],
  }),
  file: 'my events.json',
  path: ['events', 3],
  line: 12,
});
const bad = checked({ hosts: [], description: 'DM me for the address.', venue: { name: 'The Corner' } });

describe('Markdown', () => {
  const text = toMarkdown([bad]);
  test('has every finding with reason and fix, what was well, and what guests should know', () => {
    for (const finding of bad.report.findings) {
      const { fix } = describeFinding(finding);
      assert.ok(text.includes(finding.ruleId) && text.includes(fix.slice(0, 20)));
    }
    assert.match(text, /Checked and found well/);
    assert.match(text, /two of us \\\| really/);
    for (const line of guestAdvice()) assert.ok(text.includes(line));
  });
  test('the text of others is no markup', () => {
    assert.ok(text.includes('## A & B \\<c\\> "d" \\[e\\](f)'));
  });
  test('never says that a meeting is safe', () => {
    const clean = toMarkdown([{ title: 'x', report: checkSafety(cleanEvent, { now }) }]);
    assert.match(clean, /No problem found by \d+ checks\./);
    assert.doesNotMatch(clean, /\bis safe\b|all clear|no risk/i);
  });
});

describe('SARIF', () => {
  const { runs } = toSarif([bad], { rulePages: 'https://example.org/rules/' });
  const [run] = runs as unknown as [
    { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] },
  ];
  test('names every rule, and points results at it', () => {
    assert.equal(run.tool.driver.rules.length, rules.length);
    for (const result of run.results) {
      assert.equal(run.tool.driver.rules[result['ruleIndex'] as number]?.id, result['ruleId']);
    }
  });
  test('errors, warnings and advice have their levels; what cannot be told is for review', () => {
    const levels = new Map(run.results.map((result) => [result['ruleId'], result['level']]));
    assert.equal(levels.get('host-missing'), 'error');
    assert.equal(levels.get('place-vague'), 'warning');
    assert.equal(levels.get('place-find-us'), 'note');
    const open = run.results.find((result) => result['ruleId'] === 'place-private');
    assert.deepEqual([open?.['kind'], open?.['level']], ['review', 'none']);
  });
  test('says where: file, line and path', () => {
    const host = JSON.stringify(run.results.find((result) => result['ruleId'] === 'host-missing'));
    assert.match(host, /"uri":"my%20events\.json"/);
    assert.match(host, /"startLine":12/);
    assert.match(host, /events\[3\]\.hosts/);
  });
});

describe('JUnit', () => {
  const text = toJUnit([bad, checked({}, 'bell \u0007 \ud800')]);
  test('counts what it holds', () => {
    const [, tests, failures] = /tests="(\d+)" failures="(\d+)"/.exec(text) ?? [];
    const [first] = text.split('</testsuite>');
    assert.equal(first!.match(/<testcase/g)?.length, Number(tests));
    assert.equal(new Set(first!.match(/<testcase[^>]*>(?=<failure)/g)).size, Number(failures));
  });
  test('is well-formed whatever the title holds', () => {
    assert.ok(text.includes('name="A &#38; B &#60;c&#62; &#34;d&#34; [e](f)"'));
    assert.ok(text.includes('name="bell  "'));
    const tags = text.match(/<\/?(testsuites|testsuite|testcase|failure|skipped|system-out)\b[^>]*>/g) ?? [];
    const stack: string[] = [];
    for (const tag of tags) {
      const name = /\w[\w-]*/.exec(tag)![0];
      if (tag.startsWith('</')) assert.equal(stack.pop(), name);
      else if (!tag.endsWith('/>')) stack.push(name);
    }
    assert.deepEqual(stack, []);
  });
});

test('a loaded language speaks for everything', async () => {
  const locale = await loadLocale('de', ['safety']);
  const text = toMarkdown([bad], { locale });
  assert.match(text, /Es steht nicht da, wer einlädt/);
  assert.match(text, /Was jeder Gast wissen sollte/);
  assert.doesNotMatch(text, /Nobody|Checked|problem found/);
});
