/** Reports Node tests briefly: one line per file, every failure whole, then the totals. */
import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { TestEvent } from 'node:test/reporters';

interface FileResult {
  passed: number;
  failed: number;
}

type TestError = Error & { failureType?: string };

/** A stack without the lines that are Node's own. */
const withoutNode = (stack: string): string => stack.replace(/\n {4}at [^\n]*\(?node:[^\n]*/g, '');

/** Node passes these events of every depth; a suite's own result only repeats those of its tests. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const files = new Map<string, FileResult>();
  const failures: string[] = [];
  /** The names of what is running in each file, outermost first. */
  const running = new Map<string, string[]>();
  const began = performance.now();
  for await (const event of events) {
    if (event.type === 'test:start') {
      const { file = '', nesting, name } = event.data;
      running.set(file, [...(running.get(file) ?? []).slice(0, nesting), name]);
      continue;
    }
    if (event.type === 'test:stdout' || event.type === 'test:stderr') {
      yield event.data.message;
      continue;
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { file, nesting } = event.data;
    const name = [...(running.get(file ?? '') ?? []).slice(0, nesting), event.data.name].join(' › ');
    const error = event.type === 'test:fail' ? (event.data.details.error as TestError) : undefined;
    // A suite, or a test around others, only repeats what they reported.
    if (event.data.details.type === 'suite' || error?.failureType === 'subtestsFailed') continue;
    const path = relative(process.cwd(), file ?? name);
    const result = files.get(path) ?? { passed: 0, failed: 0 };
    files.set(path, result);
    if (!error) {
      result.passed += 1;
      continue;
    }
    result.failed += 1;
    const cause = error.cause ?? error;
    const text = cause instanceof Error ? withoutNode(cause.stack ?? cause.message) : inspect(cause);
    failures.push(`✖ ${path}: ${name}\n${text.replace(/^/gm, '    ')}\n`);
    yield `✖ ${path}: ${name}\n`;
  }
  let passed = 0;
  let failed = 0;
  for (const [path, result] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    passed += result.passed;
    failed += result.failed;
    const mark = result.failed > 0 ? '✖' : '✔';
    yield `${mark} ${path} ${result.passed}${result.failed > 0 ? `, ${result.failed} failed` : ''}\n`;
  }
  if (failures.length > 0) yield `\n${failures.join('\n')}`;
  yield `${((performance.now() - began) / 1000).toFixed(1)} s: ${passed} passed, ${failed} failed\n`;
}
