/** SARIF 2.1.0, which code hosts show beside the changed lines. */
import type { Finding, Severity } from '../rule.ts';
import { ruleText } from '../describe.ts';
import { checkedIn, describe, pathText, type CheckedEvent, type ReportOptions } from './checked.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'note' };

interface Sarif {
  $schema: string;
  version: '2.1.0';
  runs: [{ tool: object; results: object[] }];
}

function result(event: CheckedEvent, finding: Finding, options: ReportOptions, ruleIndex: number): object {
  const { message, why, fix } = describe(finding, options);
  const path = pathText([...(event.path ?? []), ...finding.path]);
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    ...(finding.outcome === 'cannot-tell'
      ? { kind: 'review', level: 'none' }
      : { level: levels[finding.severity] }),
    message: { text: `${event.title}: ${message} ${why} ${fix}` },
    locations: [
      {
        ...(event.file !== undefined && {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(event.file) },
            region: { startLine: event.line ?? 1 },
          },
        }),
        logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }],
      },
    ],
    // The same finding in the next run, wherever the lines have moved.
    partialFingerprints: { tweetup: `${finding.ruleId}/${finding.messageId}/${path}` },
  };
}

/** One run as a SARIF object; `JSON.stringify` it into a file. */
export function toSarif(events: readonly CheckedEvent[], options: ReportOptions): Sarif {
  const { rules, rulePages, locale } = options;
  const places = new Map(rules.map((rule, i) => [rule.id, i]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tweetup',
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: ruleText(rule, 'title', { locale }) },
              fullDescription: { text: ruleText(rule, 'why', { locale }) },
              help: { text: ruleText(rule, 'fix', { locale }) },
              ...(rulePages && { helpUri: `${rulePages}${rule.id}` }),
              defaultConfiguration: { level: levels[rule.severity] },
              properties: { tags: [rule.group] },
            })),
          },
        },
        results: checkedIn(events).flatMap((event) =>
          event.report.findings.map((finding) =>
            result(event, finding, options, places.get(finding.ruleId) ?? -1),
          ),
        ),
      },
    ],
  };
}
