/** Template functions for one event, used by lists and cards: no element per entry. */
import { html, nothing, type TemplateResult } from 'lit';
import { listFormat } from '../../src/internal/intl-cache.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { dateLeaf, formatWhen } from '../../src/time/format.ts';
import { atLevel } from './heading.ts';
import { safeHref } from './link.ts';
import { say } from './messages.ts';
import type { Moment, Showing } from './showing.ts';
import { beforeText, isOtherYear, shortDate, timeText } from './when-text.ts';
import { placeOf, proseOf } from './event-text.ts';

/** How entries are rendered. */
export interface EntryOptions extends Moment {
  locale: Locale;
  /** Of the heading, 1 to 6. */
  level: number;
  /** With the date in words and the street. */
  full?: boolean | undefined;
  /** What a card says beyond that: after the place, and after all. */
  details?: Pick<typeof import('./details.ts'), 'place' | 'rest'> | undefined;
  /** Asks who comes. */
  reply?: ((showing: Showing) => TemplateResult | undefined) | undefined;
}

/** One event as an `<article>`. Its heading holds status, title and date: all that one key press of a screen reader reaches. */
export function entry(showing: Showing, options: EntryOptions): TemplateResult {
  const { event } = showing;
  const { locale } = options;
  const states = statesOf(showing);
  const when = formatWhen(showing.of, options);
  const { title, statusNote, lang } = proseOf(event, locale);
  const href = safeHref(event.url, showing.base);
  const name = href
    ? html`<a part="link" href=${href} dir="auto" lang=${lang ?? nothing} .textContent=${title}></a>`
    : html`<bdi lang=${lang ?? nothing} .textContent=${title}></bdi>`;
  const labels =
    states.length > 0
      ? states.map((state) => html`<span part="status" class="status">${say(locale, state)}</span> `)
      : nothing;
  const { weekday, day, month, year } = dateLeaf(showing.of, locale);
  const otherYear = isOtherYear(showing.of.start, options.now);

  // Binding `textContent` spares a marker and a node each, which a list of hundreds notices.
  const article = html`<article part="entry" class="entry ${states.map((state) => `is-${state}`).join(' ')}">
    <div part="leaf" class="leaf" aria-hidden="true">
      <span .textContent=${weekday}></span><span class="day" .textContent=${day}></span
      ><span .textContent=${month}></span>${otherYear ? html`<span>${year}</span>` : nothing}
    </div>
    <div class="what">
      <h0 part="title" class="title">${labels}${name} <span class="sr" .textContent=${when.date}></span></h0>
      <p part="when" class="when">
        <time datetime=${when.dateTime} .textContent=${timeText(showing, when, options)}></time>${
          when.viewer && event.status !== 'postponed'
            ? html`<br /><span
                  part="viewer"
                  class="yours"
                  .textContent=${say(locale, 'your-time', { when: when.viewer.text })}
                ></span>`
            : nothing
        }
      </p>
      ${where(showing, options)}${following(showing, options)}${
        statusNote ? html`<p part="note" class="note"><bdi>${statusNote}</bdi></p>` : nothing
      }
    </div>
    ${options.details?.rest(showing, options)}${options.reply?.(showing)}
  </article>`;
  return atLevel(article, options.level);
}

/** What a visitor must know first, in this order. */
function statesOf({
  event,
  phase,
}: Showing): ('cancelled' | 'postponed' | 'moved' | 'now' | 'soon' | 'past')[] {
  const { status } = event;
  if (status === 'cancelled' || status === 'postponed') return [status];
  const about = phase === 'upcoming' ? [] : [phase];
  return status === 'moved' ? [status, ...about] : about;
}

/** The next dates after this one. */
function following(
  { following: dates }: Showing,
  { locale, now }: EntryOptions,
): TemplateResult | typeof nothing {
  if (dates.length === 0) return nothing;
  const days = dates.map((date) => shortDate(date.start, locale.tag, now));
  return html`<p part="next" class="note">
    ${say(locale, 'next', { dates: listFormat(locale.tag).format(days) })}
  </p>`;
}

function where(showing: Showing, options: EntryOptions): TemplateResult | typeof nothing {
  const place = placeOf(showing.event, options.locale, options.full);
  const before = beforeText(showing, options);
  if (!place && !before) return nothing;
  return html`<p part="where" class="where">
    <bdi .textContent=${place}></bdi
    >${before ? html` (${before})` : nothing}${options.details?.place(showing, options)}
  </p>`;
}
