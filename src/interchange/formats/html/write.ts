/** Events as plain HTML for places where scripts are not allowed: blogs, newsletters, content management systems. */
import { type Events, eventsIn } from '../../../event/listed.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { TweetupTimeError } from '../../../time/time-error.ts';
import { type HtmlOptions, toHEvent } from './h-event.ts';

export interface ListOptions extends HtmlOptions {
  /** Heading over the list, one level above those of the events. */
  title?: string | undefined;
}

/**
 * One event as an `h-event` with all that is known, several as an `h-feed` in the order given and in short (`full` says
 * all of them too): a piece of HTML to paste, with neither script nor style. Events whose start or zone cannot be are left out.
 * @throws TypeError for what is no event, list of events or parsed feed; TweetupTimeError for one event that has no time
 */
export function toHtml(events: Events, options: ListOptions = {}): string {
  const { events: list, several } = eventsIn(events);
  if (!several) return toHEvent(list[0]!, options);
  const { full = false } = options;
  const level = Math.min(6, Math.max(3, Math.round(options.headingLevel ?? 3)));
  const parts: string[] = [];
  for (const event of list) {
    try {
      parts.push(toHEvent(event, { ...options, headingLevel: level, full }));
    } catch (error) {
      // It has no time that can be told; the others have.
      if (!(error instanceof TweetupTimeError)) throw error;
    }
  }
  const title =
    options.title === undefined
      ? ''
      : `<h${level - 1} class="p-name">${escapeHtml(options.title)}</h${level - 1}>\n`;
  return `<div class="h-feed">\n${title}${parts.join('\n')}\n</div>`;
}
