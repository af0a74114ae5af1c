/** What the buttons say before anybody opened one, in English. */
import { type Locale, message, type Messages } from '../../src/internal/messages.ts';

export const actionMessages = {
  'add-to-calendar': 'Add to calendar',
  share: 'Share',
  'not-now': 'This is not possible right now. Please try again later.',
} as const satisfies Messages;

/** The sentence for `key` of a table that `src/locales/<tag>/actions.ts` overlays. */
export function actionText(
  words: Messages,
  locale: Locale | undefined,
  key: string,
  params?: Record<string, string>,
): string {
  return message(words, 'actions', key, params, locale);
}
