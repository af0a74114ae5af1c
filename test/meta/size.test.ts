/** The size budgets, and what must not be loaded before it is needed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss } from '../../.config/minify-templates.js';
import { budgets, isThere, line, measure } from '../../.config/size.ts';

for (const budget of budgets.filter(isThere)) {
  test(`${budget.name}: at most ${budget.limit} kB`, async (t) => {
    const measured = await measure(budget);
    t.diagnostic(line(measured));
    console.log(line(measured));
    assert.ok(
      measured.size <= budget.limit,
      `${line(measured)}. Load what is not needed at once with import(), or raise the budget in .config/size.ts and say why.`,
    );
    const found = (budget.without ?? []).filter((sign) => sign.test(measured.text)).map(String);
    assert.deepEqual(found, [], 'this belongs in a part that loads later');
  });
}

test('minified styles mean the same', () => {
  const css = `/* note */
    :host([hidden]) { display: none; }
    .a:hover > b , .c::before { content: ' ; { } /* kept */ '; inset: 0 auto; width: calc(1px + 2px); }
    @media (width > 20rem) and (hover: hover) { a { color: light-dark(#fff, #000); } }`;
  assert.equal(
    minifyCss(css),
    `:host([hidden]){display:none}.a:hover > b,.c::before{content:' ; { } /* kept */ ';inset:0 auto;width:calc(1px + 2px)}` +
      `@media (width > 20rem) and (hover: hover){a{color:light-dark(#fff,#000)}}`,
  );
});
