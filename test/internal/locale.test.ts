import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, describeWarning } from '../../src/announce/index.ts';
import { describeProblem } from '../../src/event/index.ts';
import { toAtom, toHEvent, toHtml, toJsonFeed } from '../../src/interchange/index.ts';
import { findLocaleTag, loadLocale, type Locale } from '../../src/locales/index.ts';
import {
  checkSafety,
  describeFinding,
  guestAdvice,
  rulePage,
  rules,
  toMarkdown,
} from '../../src/safety/index.ts';

const event = { id: 'a', title: 'Table', start: '2026-12-03T18:30', timeZone: 'Europe/London' };
const now = new Date('2026-11-22T12:00Z');

test('a locale that was not awaited is named, wherever one is taken', () => {
  const locale = loadLocale('de') as unknown as Locale;
  const report = checkSafety(event, { now });
  const said = {
    name: 'TypeError',
    message: 'Expected a language tag, or a locale as loadLocale gives it, got a Promise: await it first.',
  };
  assert.throws(() => announce(event, 'x', { locale }), said);
  assert.throws(() => describeWarning({ code: 'no-link' }, { locale }), said);
  assert.throws(() => describeProblem({ code: 'required', level: 'error', path: [] }, { locale }), said);
  assert.throws(() => describeFinding(report.findings[0]!, { locale }), said);
  assert.throws(() => guestAdvice(locale), said);
  assert.throws(() => rulePage(rules[0]!, { locale }), said);
  assert.throws(() => toMarkdown([{ title: 'Table', report }], { locale }), said);
  for (const write of [toHEvent, toHtml, toAtom, toJsonFeed] as const) {
    assert.throws(() => write(event, { locale }), said, write.name);
  }
});

test('what is no tag is no language', async () => {
  const said = (got: string) => ({ message: `Expected a language tag such as de or fr-CA, got ${got}.` });
  await assert.rejects(loadLocale(undefined as unknown as string), said('undefined'));
  await assert.rejects(loadLocale(''), said('""'));
  assert.throws(() => findLocaleTag(undefined as unknown as string), said('undefined'));
  await assert.rejects(loadLocale({ tag: 'de' } as unknown as string), said('{"tag":"de"}'));
});

test('the tags of other systems are understood, and given back as BCP 47', async () => {
  const { tag, areas } = await loadLocale('de_AT', ['announce']);
  assert.equal(tag, 'de-AT');
  assert.ok(areas.announce);
  assert.equal(findLocaleTag('fr_CA'), 'fr');
});
