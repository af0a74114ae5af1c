/** JUnit XML, which every build server reads: an event is a suite, a rule is a test. */
import type { Finding } from '../rule.ts';
import { checkedIn, describe, pathText, type CheckedEvent, type ReportOptions } from './checked.ts';

/** What XML 1.0 cannot hold is left out, the rest escaped. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function words(finding: Finding, options: ReportOptions): string {
  const { message, why, fix } = describe(finding, options);
  return `${pathText(finding.path)}: ${message} ${why} ${fix}`;
}

function testCase(id: string, findings: readonly Finding[], options: ReportOptions): string {
  const bad = findings.filter(({ outcome, severity }) => outcome === 'fail' && severity !== 'advice');
  const rest = findings.filter((finding) => !bad.includes(finding));
  const body = [
    ...bad.map(
      (finding) =>
        `<failure type="${finding.severity}" message="${xml(describe(finding, options).message)}">${xml(words(finding, options))}</failure>`,
    ),
    // Advice fails no build; what cannot be told is a test that was not run.
    ...(rest.length > 0 && bad.length === 0 && rest.every(({ outcome }) => outcome === 'cannot-tell')
      ? [`<skipped message="${xml(words(rest[0]!, options))}"/>`]
      : rest.length > 0
        ? [`<system-out>${xml(rest.map((finding) => words(finding, options)).join('\n'))}</system-out>`]
        : []),
  ];
  const open = `    <testcase classname="tweetup" name="${xml(id)}"`;
  return body.length > 0 ? `${open}>${body.join('')}</testcase>` : `${open}/>`;
}

function suite({ title, report, file }: CheckedEvent, options: ReportOptions): string {
  const ids = [...new Set([...report.findings.map(({ ruleId }) => ruleId), ...report.passed])];
  const cases = ids.map((id) =>
    testCase(
      id,
      report.findings.filter(({ ruleId }) => ruleId === id),
      options,
    ),
  );
  const failures = cases.filter((text) => text.includes('<failure')).length;
  const skipped = cases.filter((text) => text.includes('<skipped')).length;
  const attributes = [
    `name="${xml(title)}"`,
    `tests="${cases.length}"`,
    `failures="${failures}"`,
    `skipped="${skipped}"`,
    'errors="0"',
    ...(file === undefined ? [] : [`file="${xml(file)}"`]),
  ];
  return `  <testsuite ${attributes.join(' ')}>\n${cases.join('\n')}\n  </testsuite>`;
}

/** The report as one XML document. */
export function toJUnit(events: readonly CheckedEvent[], options: ReportOptions): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tweetup">\n${checkedIn(events)
    .map((event) => suite(event, options))
    .join('\n')}\n</testsuites>\n`;
}
