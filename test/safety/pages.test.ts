import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safetyRules } from '../../examples/safety-rules/mount.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { rulePage, rulePages, rules } from '../../src/safety/index.ts';

describe('rule pages', () => {
  const pages = rulePages(rules, { suffix: '.html' });

  test('one for each rule, and an index that leads to all', () => {
    assert.equal(pages.size, rules.length + 1);
    for (const rule of rules) assert.ok(pages.get('index')?.includes(`href="./${rule.id}.html"`), rule.id);
  });

  test('each says why, shows both examples, its limits and its sources', () => {
    for (const rule of rules) {
      const page = pages.get(rule.id)!;
      assert.equal(page.match(/<pre /g)?.length, 2, rule.id);
      for (const name of Object.keys(rule.thresholds ?? {})) assert.ok(page.includes(`<code>${name}</code>`));
      for (const { url } of rule.source)
        if (url) assert.ok(page.includes(`href="${url.replaceAll('&', '&amp;')}"`));
      assert.equal(page.match(/<h1>/g)?.length, 1);
    }
  });

  test('what a rule says is no markup', () => {
    const page = rulePage({ ...rules[0]!, messages: { ...rules[0]!.messages, title: '<b>"&' } });
    assert.ok(page.includes('<h1>&lt;b&gt;&quot;&amp;</h1>'));
  });

  test('in Arabic from right to left, with no English left', async () => {
    const locale = await loadLocale('ar', ['safety']);
    const page = rulePage(rules[0]!, { locale });
    assert.match(page, /<html lang="ar" dir="rtl">/);
    assert.doesNotMatch(page, /Why we say|Put right|All safety/);
  });

  test('are served', async () => {
    const get = (path: string) => safetyRules(new Request(`http://localhost${path}`));
    assert.match(await (await get('/rules/')).text(), /All safety checks/);
    assert.match(await (await get('/rules/come-alone?lang=de')).text(), /Warum wir das sagen/);
    assert.equal((await get('/rules/nothing')).status, 404);
  });
});
