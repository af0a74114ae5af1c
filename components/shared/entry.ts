/** Template functions for one event, used by lists and cards: no element per entry. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { listFormat } from '../../src/internal/intl-cache.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { dateLeaf, formatWhen } from '../../src/time/format.ts';
import { safeHref } from './link.ts';
import { say } from './messages.ts';
import type { Moment, Showing } from './showing.ts';
import { beforeText, shortDate, timeText } from './when-text.ts';
import { factsOf, placeOf, proseOf } from './event-text.ts';

/** How entries are rendered. */
export interface EntryOptions extends Moment {
  locale: Locale;
  /** Of the heading, 1 to 6. */
  level: number;
  /** With the date in words, the facts and the description: a card. */
  full?: boolean | undefined;
}

const headings: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 part="title" class="title">${content}</h1>`,
  (content) => html`<h2 part="title" class="title">${content}</h2>`,
  (content) => html`<h3 part="title" class="title">${content}</h3>`,
  (content) => html`<h4 part="title" class="title">${content}</h4>`,
  (content) => html`<h5 part="title" class="title">${content}</h5>`,
  (content) => html`<h6 part="title" class="title">${content}</h6>`,
];

/** One event as an `<article>`. Its heading holds status, title and date: all that one key press of a screen reader reaches. */
export function entry(showing: Showing, options: EntryOptions): TemplateResult {
  const { event } = showing;
  const { locale } = options;
  const states = statesOf(showing);
  const when = formatWhen(showing.of, options);
  const { title, statusNote, lang } = proseOf(event, locale);
  const href = safeHref(event.url, showing.base);
  const name = href
    ? html`<a part="link" href=${href} dir="auto" lang=${lang ?? nothing}>${title}</a>`
    : html`<bdi lang=${lang ?? nothing}>${title}</bdi>`;
  const heading = html`${states.map(
      (state) => html`<span part="status" class="status">${say(locale, state)}</span> `,
    )}${name}<span class="sr"> ${when.date}</span>`;

  return html`<article part="entry" class="entry ${states.map((state) => `is-${state}`).join(' ')}">
    ${leaf(showing, options)}
    <div class="what">
      ${headings[options.level - 1]!(heading)}
      <p part="when" class="when">
        <time datetime=${when.dateTime}>${timeText(showing, when, options)}</time>${
          when.viewer && event.status !== 'postponed'
            ? html`<br /><span part="viewer" class="yours"
                  >${say(locale, 'your-time', { when: when.viewer.text })}</span
                >`
            : nothing
        }
      </p>
      ${where(showing, options)} ${following(showing, options)}
      ${statusNote ? html`<p part="note" class="note"><bdi>${statusNote}</bdi></p>` : nothing}
      ${options.full ? details(event, options) : nothing}
    </div>
  </article>`;
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

/** The date that the eye finds first; the heading has it in words. */
function leaf({ of, startsAt }: Showing, { locale, now }: EntryOptions): TemplateResult {
  const { weekday, day, month, year } = dateLeaf(of, locale);
  const otherYear = startsAt.getFullYear() !== now.getFullYear();
  return html`<div part="leaf" class="leaf" aria-hidden="true">
    <span>${weekday}</span><span class="day">${day}</span><span>${month}</span>${
      otherYear ? html`<span>${year}</span>` : nothing
    }
  </div>`;
}

/** The next dates after this one. */
function following(
  { following: dates }: Showing,
  { locale, now }: EntryOptions,
): TemplateResult | typeof nothing {
  if (dates.length === 0) return nothing;
  const days = dates.map((date) => shortDate(date.start, date.startsAt, locale.tag, now));
  return html`<p part="next" class="note">
    ${say(locale, 'next', { dates: listFormat(locale.tag).format(days) })}
  </p>`;
}

function where(showing: Showing, options: EntryOptions): TemplateResult | typeof nothing {
  const place = placeOf(showing.event, options.locale, options.full);
  const before = beforeText(showing, options);
  if (!place && !before) return nothing;
  return html`<p part="where" class="where"><bdi>${place}</bdi>${before ? html` (${before})` : nothing}</p>`;
}

function details(event: TweetupEvent, { locale }: EntryOptions): TemplateResult {
  const facts = factsOf(event, locale);
  const { summary, description, lang } = proseOf(event, locale);
  const body = [summary, description].filter((text) => text);
  return html`${
    facts.length > 0
      ? html`<ul part="facts" class="facts" role="list">
          ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
        </ul>`
      : nothing
  }${
    body.length > 0
      ? html`<div part="body" class="body" lang=${lang ?? nothing}>
          ${body.map((text) => html`<p dir="auto">${text}</p>`)}
        </div>`
      : nothing
  }`;
}
