/**
 * The proof of work before a first reply: how long a device works, how much of it on the main thread, and what it costs
 * the service. In the browser with the published chunk, under a strict policy.
 */
import { globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Page } from 'puppeteer-core';
import { root, run } from '../../.config/run.ts';
import { serveFolder } from '../../.config/serve.ts';
import { solve, type ProofChallenge } from '../../src/rsvp/proof.ts';
import { ProofGate } from '../../src/rsvp/server/guard/proof.ts';
import { memoryStore } from '../../src/rsvp/stores/memory.ts';
import { openChromium } from '../meta/browser.ts';
import { median, type Benchmark, type Row } from './harness.ts';

const runs = Number(process.env['RUNS'] ?? 7);
const subject = { event: 'dam', occurrence: '', reply: 'x'.repeat(22) };
const gate = new ProofGate(memoryStore(), {}, Date.now);

/**
 * The usual challenge with the average number of tries: the luckiest takes no time, the unluckiest twice as much.
 * @param slowness for a device whose processor is so many times slower: it has so much more to do. What DevTools call
 * throttling would stop the main thread alone, in slices that each of the tries waits for, as no device does.
 */
async function averageChallenge(slowness = 1): Promise<ProofChallenge> {
  const { parameters } = await gate.challenge(subject);
  return (await createChallenge({
    algorithm: parameters.algorithm,
    cost: parameters.cost * slowness,
    counter: 500,
    data: parameters.data,
    deriveKey,
    hmacSignatureSecret: 'a',
    hmacKeySignatureSecret: 'b',
  })) as ProofChallenge;
}

async function medianOf(work: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let index = 0; index <= runs; index++) {
    const took = await work();
    if (index > 0) all.push(took);
  }
  return median(all);
}

async function inNode(): Promise<Row> {
  const value = await medianOf(async () => {
    const challenge = await averageChallenge();
    const began = performance.now();
    await solve(challenge);
    return performance.now() - began;
  });
  return { name: 'Node, average challenge', value, unit: 'ms' };
}

interface Worked {
  took: number;
  /** Tasks of the main thread above 50 ms. */
  long: number[];
}

const workIn = (page: Page, chunk: string, challenge: ProofChallenge): Promise<Worked> =>
  page.evaluate(
    async (address, given) => {
      const long: number[] = [];
      const watch = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(Math.round(duration));
      });
      watch.observe({ type: 'longtask' });
      const solver = (await import(address)) as { solve(challenge: unknown): Promise<unknown> };
      const began = performance.now();
      await solver.solve(given);
      const took = performance.now() - began;
      watch.disconnect();
      return { took, long };
    },
    chunk,
    challenge,
  );

async function inChromium(page: Page, chunk: string, slowness: number, limit: number): Promise<Row[]> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const long: number[] = [];
  const busy: number[] = [];
  const duration = async (): Promise<number> =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value *
    1000;
  const value = await medianOf(async () => {
    const challenge = await averageChallenge(slowness);
    const before = await duration();
    const worked = await workIn(page, chunk, challenge);
    busy.push((await duration()) - before);
    long.push(...worked.long);
    return worked.took;
  });
  await cdp.detach();
  const name = slowness === 1 ? 'Chromium' : `Chromium, ${slowness} × slower`;
  const note = `tasks above 50 ms: ${long.length === 0 ? 'none' : long.join(', ')}`;
  return [
    { name: `${name}, average challenge`, value, unit: 'ms', limit, note },
    { name: `${name}, of that on the main thread`, value: median(busy), unit: 'ms CPU' },
  ];
}

async function inBrowser(): Promise<Row[]> {
  const built = await run('node', ['.config/build.ts', '--fast', '--if-needed']);
  if (built.code !== 0) throw new Error(built.output);
  // Earlier builds may have left theirs.
  const chunks = globSync(join(root, 'dist/cdn/tweetup-proof-*.js'));
  const [chunk = ''] = chunks.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const site = await serveFolder({
    root: join(root, 'dist'),
    folders: ['cdn', 'schema'],
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" },
  });
  const address = `http://127.0.0.1:${site.port}`;
  const published = `${address}/cdn/${basename(chunk)}`;
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/schema/feed.schema.json`);

    return [...(await inChromium(page, published, 1, 500)), ...(await inChromium(page, published, 4, 1500))];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Processor time of all threads: what else the machine does meanwhile does not count. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const count = 1000;
  for (let index = 0; index < 100; index++) await work();
  const began = process.cpuUsage();
  for (let index = 0; index < count; index++) await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / count;
}

async function onTheService(): Promise<Row[]> {
  const proof = await solve(await gate.challenge(subject));
  const forged = { ...proof, challenge: { ...proof.challenge, signature: '0'.repeat(64) } };
  if (!(await gate.accepts(proof, subject)) || (await gate.accepts(forged, subject)))
    throw new Error('The service takes the wrong ones.');
  const row = async (name: string, limit: number, work: () => Promise<unknown>): Promise<Row> => ({
    name: `service: ${name}`,
    value: await cpuOf(work),
    unit: 'ms CPU',
    limit,
  });
  return [
    await row('a challenge', 2, () => gate.challenge(subject)),
    await row('checking a proof', 0.5, () => gate.accepts(proof, subject)),
    await row('refusing a forged one', 0.5, () => gate.accepts(forged, subject)),
  ];
}

export default {
  name: 'Proof of work before a first reply',
  run: async () => [await inNode(), ...(await inBrowser()), ...(await onTheService())],
} satisfies Benchmark;
