/** An event as plain HTML with the classes of h-event (microformats.org/wiki/h-event): no script, no style needed. */
import type { TweetupEvent } from '../../../event/schema.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { checkLocale } from '../../../internal/locale.ts';
import type { Locale } from '../../../internal/messages.ts';
import type { Occurrence } from '../../../time/timed.ts';
import { facts } from './facts.ts';
import { dot, hostOf, hrefOf, link, named, paragraphs, said } from './pieces.ts';
import { rows } from './rows.ts';
import { type Shown, shownOf } from './shown.ts';
import { next, status, when, where } from './when-where.ts';
import { type Html, type HtmlLabels, lines, type Words, wordsOf } from './words.ts';

export type { HtmlLabels } from './words.ts';

export interface HtmlOptions {
  /** Of words and dates: a locale with its areas `components` and `rsvp`. A tag alone gives English words. */
  locale?: Locale | string | undefined;
  /** Level of each event's heading, 2 to 6. Default 3. */
  headingLevel?: number | undefined;
  /** Words to be shown instead of the locale's. */
  labels?: Partial<HtmlLabels> | undefined;
  /**
   * Also the description, what newcomers want to know, questions, agenda, access, hosts, hashtags, contact and links.
   * Default true for one event, false in a list.
   */
  full?: boolean | undefined;
  /** What is over by then is told as past; the present when absent. */
  now?: Date | undefined;
  /** Of a series, the date that is not over then and those after it are shown; `now` when absent. */
  from?: Date | undefined;
}

/**
 * One event as an `<article class="h-event">`. Everything from the event is text; only web addresses and the contact's
 * mail address become links. What is unknown is not said.
 * @throws TweetupTimeError for an event whose start or zone cannot be
 */
export function toHEvent(of: TweetupEvent | Occurrence<TweetupEvent>, options: HtmlOptions = {}): Html {
  const { locale, labels, headingLevel, now, from, full = true } = options;
  const words = wordsOf(checkLocale(locale), labels);
  const shown = shownOf(of, { now, from, tag: words.tag });
  const { event, languageOf } = shown;
  const { title, url, summary, description } = event;
  const level = Math.min(6, Math.max(2, Math.round(headingLevel ?? 3)));
  const short = facts(shown, words);
  return said([
    `<article class="h-event" lang="${escapeHtml(words.tag)}" dir="${words.rightToLeft ? 'rtl' : 'ltr'}">`,
    `<h${level}>${named(url, title, words.of(title, languageOf('title')))}</h${level}>`,
    status(shown, words),
    when(shown, words),
    next(shown, words),
    where(shown, words),
    summary && `<p class="p-summary"${words.of(summary, languageOf('summary'))}>${lines(summary)}</p>`,
    full &&
      description &&
      `<div class="e-content"${words.language(languageOf('description'))}>${paragraphs(description, words)}</div>`,
    short.length > 0 && `<p>${short.join(dot)}</p>`,
    links(shown, words),
    full && rows(shown, words),
    '</article>',
  ]).join('\n');
}

/** Where to join and to reply, as long as one can. */
function links({ event, over }: Shown, words: Words): Html {
  if (over || event.status === 'postponed') return '';
  const join = hrefOf(event.online?.url);
  const reply = hrefOf(event.rsvp?.url);
  const all = said([
    join && link(join, words.say('join', { host: words.text(hostOf(join)) })),
    reply && link(reply, words.say('reply', { host: words.text(hostOf(reply)) })),
  ]);
  return all.length === 0 ? '' : `<p>${all.join(dot)}</p>`;
}
