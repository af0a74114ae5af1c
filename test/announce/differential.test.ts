import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { conformance } from '../score/conformance.ts';
import {
  anyPost,
  blueskyDisagreements,
  compareBluesky,
  compareX,
  named,
  xDisagreements,
} from '../score/differential.ts';
import { hasSocialData } from '../support/social-data.ts';

test('X: lengths, links, hashtags and mentions as twitter-text has them, but for what is named', () => {
  fc.assert(
    fc.property(anyPost, (text) => {
      const difference = compareX(text);
      assert.ok(!difference || named(text, compareX, xDisagreements), JSON.stringify(difference));
    }),
    { numRuns: 1000 },
  );
});

test('Bluesky: lengths, links, hashtags and mentions as @atproto/api has them, but for what is named', () => {
  fc.assert(
    fc.property(anyPost, (text) => {
      const difference = compareBluesky(text);
      assert.ok(!difference || named(text, compareBluesky, blueskyDisagreements), JSON.stringify(difference));
    }),
    { numRuns: 1000 },
  );
});

if (hasSocialData) {
  for (const { name, failures } of conformance()) {
    test(`conformance: ${name}`, () => assert.deepEqual(failures, []));
  }
}
