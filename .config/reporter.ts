/** Reports Node tests briefly: one line per file, every failure whole, then the totals. */
import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { TestEvent } from 'node:test/reporters';

interface FileResult {
  passed: number;
  failed: number;
}

/** Node passes these events of every depth; a suite's own result only repeats those of its tests. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const files = new Map<string, FileResult>();
  const failures: string[] = [];
  const began = performance.now();
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') {
      yield event.data.message;
      continue;
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, details, file } = event.data;
    // A test file that cannot be loaded is reported as a failed test named after the file.
    const cause = event.type === 'test:fail' ? (details.error.cause ?? details.error) : undefined;
    const repeats = event.type === 'test:fail' && details.error.failureType === 'subtestsFailed';
    if (details.type === 'suite' || repeats) continue;
    const path = relative(process.cwd(), file ?? name);
    const result = files.get(path) ?? { passed: 0, failed: 0 };
    files.set(path, result);
    if (event.type === 'test:pass') {
      result.passed += 1;
      continue;
    }
    result.failed += 1;
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
    failures.push(`✖ ${path}: ${name}\n${text.replace(/^/gm, '    ')}\n`);
    yield failures.at(-1)!;
  }
  let passed = 0;
  let failed = 0;
  for (const [path, result] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    passed += result.passed;
    failed += result.failed;
    const mark = result.failed > 0 ? '✖' : '✔';
    yield `${mark} ${path} ${result.passed}${result.failed > 0 ? `, ${result.failed} failed` : ''}\n`;
  }
  if (failures.length > 0) yield `\nFailures once more:\n${failures.join('\n')}`;
  yield `${((performance.now() - began) / 1000).toFixed(1)} s: ${passed} passed, ${failed} failed\n`;
}
