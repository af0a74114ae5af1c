/** Prose of findings. English lives in each rule; other languages overlay it as `<rule-id>.<key>`. */
import { expected } from '../internal/expected.ts';
import { checkLocale } from '../internal/locale.ts';
import { message, type Locale, type Messages } from '../internal/messages.ts';
import type { Finding, Rule, Source } from './rule.ts';

/** What people read of a finding. */
export interface Description {
  message: string;
  why: string;
  fix: string;
  source: readonly Source[];
}

/** English of what is not one rule's. */
export const safetyMessages = {
  'rule-failed': 'This check broke off, so it says nothing: {reason}',
  'no-problem': { one: 'No problem found by {count} check.', other: 'No problem found by {count} checks.' },
  problems: { one: '{count} problem found.', other: '{count} problems found.' },
  'to-consider': { one: '{count} thing to consider.', other: '{count} things to consider.' },
  error: 'error',
  warning: 'warning',
  advice: 'advice',
  'cannot-tell': 'cannot tell',
  passed: 'Checked and found well',
  suppressed: 'Not reported, on purpose',
  guests: 'What every guest should know',
  'guests-tell': 'Tell somebody where you are going and when you will be back.',
  'guests-way-home': 'Know your own way there and home.',
  'guests-leave': 'Leave when you like; you owe nobody a reason.',
  'guests-friend': 'Bring a friend if you want to.',
  'page-all': 'All safety checks',
  'page-why': 'Why we say this',
  'page-fix': 'What to do',
  'page-says': 'What it says',
  'page-bad': 'Found wrong',
  'page-good': 'Put right',
  'page-options': 'Limits that can be set',
  'page-source': 'Where the advice comes from',
} satisfies Messages;

export type SafetyMessage = keyof typeof safetyMessages;

/** One of `safetyMessages`, filled in. */
export function say(key: SafetyMessage, locale?: Locale | string, params?: Finding['params']): string {
  return message(safetyMessages, 'safety', key, params, checkLocale(locale));
}

/** What a rule says under a key, or under the fallback where it has no such text. */
export function ruleText(
  rule: Rule,
  key: string,
  options: { locale?: Locale | string | undefined; params?: Finding['params']; fallback?: string } = {},
): string {
  if (rule?.messages === undefined) throw expected('a rule', rule);
  const found = rule.messages[key] === undefined && options.fallback ? options.fallback : key;
  const name = `${rule.id}.${found}`;
  const locale = checkLocale(options.locale);
  return message({ [name]: rule.messages[found] ?? '' }, 'safety', name, options.params, locale);
}

/**
 * The finding in words: what is wrong, why it matters, what to do, who says so.
 * @throws TypeError for what is no finding, or one of a rule that is not given
 */
export function describeFinding(
  finding: Finding,
  options: { locale?: Locale | string | undefined; rules: readonly Rule[] },
): Description {
  if (typeof finding?.ruleId !== 'string') throw expected('a finding of a safety report', finding);
  const rule = options.rules.find((rule) => rule.id === finding.ruleId);
  if (!rule) throw new TypeError(`Expected the rule "${finding.ruleId}" among the rules given.`);
  const { messageId, params } = finding;
  const { locale } = options;
  const text = (key: string, fallback: string): string => ruleText(rule, key, { locale, params, fallback });
  return {
    message: messageId === 'rule-failed' ? say('rule-failed', locale, params) : text(messageId, 'message'),
    why: text(`${messageId}-why`, 'why'),
    fix: text(`${messageId}-fix`, 'fix'),
    source: rule.source,
  };
}

/** What every guest should know, whatever the report says. */
export function guestAdvice(locale?: Locale | string): string[] {
  return (['guests-tell', 'guests-way-home', 'guests-leave', 'guests-friend'] as const).map((key) =>
    say(key, locale),
  );
}
