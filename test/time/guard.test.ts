import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveWall } from '../../src/time/guard.ts';
import { measureOffset } from '../../src/time/offset.ts';
import { wallFromMs } from '../../src/time/wall-time.ts';
import { resolveWallTime } from '../../src/time/zone.ts';

const HOUR = 3_600_000;

test('with and without the library behind it, the guard says the same, around every clock change of five years', () => {
  let compared = 0;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    let before = measureOffset(zone, Date.UTC(2020, 0, 1));
    for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2025, 0, 1); at += 240 * HOUR) {
      const offset = measureOffset(zone, at);
      // One ordinary time, and where the clock changed, every hour of the ten days before.
      const from = offset === before ? at : at - 240 * HOUR;
      before = offset;
      for (let ms = from; ms <= at; ms += HOUR) {
        const wall = wallFromMs(ms);
        for (const which of ['compatible', 'later'] as const) {
          assert.deepEqual(
            resolveWall(wall, zone, which),
            resolveWallTime(wall, zone, which),
            `${wall} ${zone}`,
          );
          compared += 1;
        }
      }
    }
  }
  assert.ok(compared > 150_000, `${compared} compared`);
});
