/** A report for people, as Markdown. */
import { say } from '../describe.ts';
import { guestAdvice, ruleText } from '../describe.ts';
import type { Finding } from '../rule.ts';
import { checkedIn, describe, oneLine, pathText, type CheckedEvent, type ReportOptions } from './checked.ts';

/** Text of other people, so that none of it is markup. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`);
}

function label(finding: Finding, options: ReportOptions): string {
  return say(finding.outcome === 'cannot-tell' ? 'cannot-tell' : finding.severity, options.locale);
}

function item(finding: Finding, options: ReportOptions): string {
  const { message, why, fix, source } = describe(finding, options);
  const sources = source.map(({ title, url }) => (url ? `[${plain(title)}](${url})` : plain(title)));
  const rule = options.rulePages
    ? `[${finding.ruleId}](${options.rulePages}${finding.ruleId})`
    : `\`${finding.ruleId}\``;
  return [
    `- **${label(finding, options)}** ${plain(message)}`,
    `  ${plain(why)}`,
    `  → ${plain(fix)}`,
    `  <sub>${rule}${finding.path.length > 0 ? ` · \`${pathText(finding.path).replaceAll('`', '')}\`` : ''} · ${sources.join(', ')}</sub>`,
  ].join('\n');
}

function section({ title, report }: CheckedEvent, options: ReportOptions): string {
  const { locale } = options;
  const { findings, passed, suppressed, checks } = report;
  const problems = findings.filter(({ outcome }) => outcome === 'fail').length;
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]));
  const lines = [
    `## ${plain(title)}`,
    '',
    problems === 0
      ? say('no-problem', locale, { count: checks })
      : say('problems', locale, { count: problems }),
    '',
    ...findings.map((finding) => item(finding, options)),
  ];
  if (passed.length > 0) {
    const titles = passed.map((id) => rules.get(id)).filter((rule) => rule !== undefined);
    lines.push(
      '',
      `<details><summary>${say('passed', locale)} (${passed.length})</summary>`,
      '',
      ...titles.map((rule) => `- ${plain(ruleText(rule, 'title', { locale }))}`),
      '',
      '</details>',
    );
  }
  if (suppressed.length > 0) {
    lines.push('', `${say('suppressed', locale)}:`, '');
    lines.push(...suppressed.map(({ ruleId, reason }) => `- \`${ruleId}\`: ${plain(reason)}`));
  }
  return lines.join('\n');
}

/** The report as GitHub-flavoured Markdown; ends with what every guest should know. */
export function toMarkdown(events: readonly CheckedEvent[], options: ReportOptions): string {
  const guests = guestAdvice(options.locale).map((line) => `- ${line}`);
  const sections = checkedIn(events).map((event) => section(event, options));
  return `${[...sections, [`## ${say('guests', options.locale)}`, '', ...guests].join('\n')].join('\n\n')}\n`;
}
