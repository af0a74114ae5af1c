/** What the report says beside its findings, in English. Other languages: `src/locales/<tag>/safety.ts`. */
import { type Locale, message, type Messages } from '../../src/internal/messages.ts';

export const safetyElementMessages = {
  'report-checking': 'Checking…',
  'report-unavailable': 'The check cannot be loaded right now. Please try again later.',
  'report-no-event': 'There is no event to check here yet.',
  'report-not-json': 'This is not JSON that can be read, so nothing was checked.',
  'report-stale': 'This is not JSON that can be read now. The report is about the last text that was.',
  'report-findings': 'What was found',
  'report-open': 'What cannot be told',
  'report-fix': 'What to do:',
  'report-apply': 'Apply',
  'report-use': 'Use “{value}”',
  'report-applied': 'Changed.',
  'report-because': 'Why we say this',
  'report-rule': 'About this check',
  'report-where': 'Where: {path}',
} as const satisfies Messages;

/** The sentence for `key` in the language that is there. */
export function words(
  locale: Locale | undefined,
  key: keyof typeof safetyElementMessages,
  params?: Record<string, string>,
): string {
  return message(safetyElementMessages, 'safety', key, params, locale);
}
