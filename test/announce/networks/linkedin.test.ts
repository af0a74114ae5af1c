import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announce, measure } from '../../../src/announce/compose.ts';
import { linkedin, littleText } from '../../../src/announce/networks/linkedin.ts';
import { tweetup } from '../samples.ts';

test('counts UTF-16 units', () => {
  assert.equal(measure('👍 é', linkedin).length, 4);
});

test('escapes what the interface reserves', () => {
  assert.equal(
    littleText('\\ | { } @ [ ] ( ) < > # * _ ~'),
    '\\\\ \\| \\{ \\} \\@ \\[ \\] \\( \\) \\< \\> \\# \\* \\_ \\~',
  );
  const { commentary } = announce(tweetup, linkedin).payload as { commentary: string };
  assert.match(commentary, /\{hashtag\|\\#\|DrinkingAboutMuseums\}/);
});
