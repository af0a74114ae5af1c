import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { allTransitions, zones } from './transitions.ts';

const seed = process.env['TWEETUP_SEED'] ?? String(Date.now() % 1_000_000);
let folder = '';
let file = '';
let transitions = 0;

interface Outcome {
  machine: string;
  counts: Record<'random' | 'gap' | 'overlap' | 'exact' | 'instants' | 'wrong', number>;
  differences: string[];
}

describe('wall times and instants agree with Temporal', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zones-'));
    file = join(folder, 'transitions.json');
    const all = allTransitions();
    transitions = all.length;
    await writeFile(file, JSON.stringify(all));
  });
  after(() => rm(folder, { recursive: true }));

  for (const machine of ['UTC', 'Europe/Berlin', 'America/New_York']) {
    test(`on a machine in ${machine}`, async (t) => {
      const worker = join(import.meta.dirname, 'zone-oracle.ts');
      const { stdout } = await promisify(execFile)(process.execPath, [worker, file, seed], {
        env: { ...process.env, TZ: machine, NODE_TEST_CONTEXT: undefined },
      });
      const outcome = JSON.parse(stdout) as Outcome;
      const { counts } = outcome;
      t.diagnostic(
        `${zones.length} zones, ${transitions} transitions, seed ${seed}: ${JSON.stringify(counts)}`,
      );
      assert.equal(outcome.machine, machine);
      assert.equal(counts.wrong, 0, outcome.differences.join('\n'));
      // The test would mean nothing if no hard cases were met.
      assert.ok(counts.random >= 100_000 && transitions > 10_000);
      assert.ok(counts.gap > transitions && counts.overlap > transitions, JSON.stringify(counts));
    });
  }
});
