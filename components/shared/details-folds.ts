/** What a reader may open: the questions of a chat, and what happens when. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { dateTimeFormat } from '../../src/internal/intl-cache.ts';
import { isAllDay, msOfWall } from '../../src/time/wall-time.ts';
import { tell } from './details-messages.ts';
import type { EntryOptions } from './entry.ts';
import type { Showing } from './showing.ts';

type Maybe = TemplateResult | typeof nothing;

/** Open where they are the event itself. */
export function questions({ questions: all = [], kind }: TweetupEvent, { locale }: EntryOptions): Maybe {
  if (all.length === 0) return nothing;
  return html`<details part="questions" class="fold" ?open=${kind === 'chat'}>
    <summary>${tell(locale, 'questions', { count: all.length })}</summary>
    <ol>
      ${all.map((text) => html`<li><bdi>${text}</bdi></li>`)}
    </ol>
  </details>`;
}

/** Each item with its hour, in the event's zone. */
export function agenda({ event, of }: Showing, { locale }: EntryOptions): Maybe {
  const items = event.agenda ?? [];
  if (items.length === 0 || isAllDay(of.start)) return nothing;
  const start = msOfWall(of.start);
  const clock = dateTimeFormat(locale.tag, { timeStyle: 'short', timeZone: 'UTC' });
  return html`<details part="agenda" class="fold">
    <summary>${tell(locale, 'agenda')}</summary>
    <ul role="list" class="agenda">
      ${items.map(
        ({ at, title }) =>
          html`<li><span>${clock.format(start + at * 60_000)}</span> <bdi>${title}</bdi></li>`,
      )}
    </ul>
  </details>`;
}
