/** A safety report for the terminal, in words that a volunteer understands. */
import type { Locale } from '../internal/messages.ts';
import { describeFinding, guestAdvice, say } from '../safety/describe.ts';
import { oneLine, pathText, type CheckedEvent } from '../safety/report/checked.ts';
import type { Rule } from '../safety/rule.ts';

const marks = { error: '✗', warning: '!', advice: '·' } as const;

function eventText({ title, report }: CheckedEvent, rules: readonly Rule[], locale: Locale): string[] {
  const { findings, suppressed, checks } = report;
  const problems = findings.filter(
    ({ outcome, severity }) => outcome === 'fail' && severity !== 'advice',
  ).length;
  const lines = ['', oneLine(title), ''];
  for (const finding of findings) {
    const { message, why, fix } = describeFinding(finding, { locale, rules });
    const open = finding.outcome === 'cannot-tell';
    const label = say(open ? 'cannot-tell' : finding.severity, locale);
    lines.push(
      `  ${open ? '?' : marks[finding.severity]} ${label}: ${oneLine(message)}`,
      `      ${oneLine(why)}`,
      `      → ${oneLine(fix)}`,
      `      ${finding.ruleId}${finding.path.length > 0 ? `, ${pathText(finding.path)}` : ''}`,
    );
  }
  for (const { ruleId, reason } of suppressed) {
    lines.push(`  – ${say('suppressed', locale)}: ${ruleId} (${oneLine(reason)})`);
  }
  const verdict =
    problems === 0
      ? say('no-problem', locale, { count: checks })
      : say('problems', locale, { count: problems });
  const rest = findings.length - problems;
  lines.push(`  ${verdict}${rest > 0 ? ` ${say('to-consider', locale, { count: rest })}` : ''}`);
  return lines;
}

/** All events, then what every guest should know. */
export function checkText(
  events: readonly CheckedEvent[],
  { rules, locale }: { rules: readonly Rule[]; locale: Locale },
): string {
  return [
    ...events.flatMap((event) => eventText(event, rules, locale)),
    '',
    `${say('guests', locale)}:`,
    ...guestAdvice(locale).map((line) => `  ${line}`),
  ]
    .join('\n')
    .trimStart();
}
