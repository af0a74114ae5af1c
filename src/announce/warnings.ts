/** What a post could not do, as data. */
import { type Locale, message } from '../internal/messages.ts';
import { announceMessages } from './messages.ts';

export interface Warning {
  /** A key of the messages, without `warn-`. */
  code:
    | 'no-link'
    | 'link-too-long'
    | 'link-not-linked'
    | 'where-missing'
    | 'date-missing'
    | 'tag-unusable'
    | 'alt-missing'
    | 'mention-unresolved'
    | 'event-cancelled'
    | 'event-postponed'
    | 'title-cut';
  params?: Record<string, string>;
}

/** A warning in words. */
export function describeWarning(warning: Warning, options: { locale?: Locale | string } = {}): string {
  return message(announceMessages, 'announce', `warn-${warning.code}`, warning.params, options.locale);
}
