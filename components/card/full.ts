/** What a card says and does beyond title, time and place. Loads while its events are being fetched. */
import { html, nothing, type TemplateResult } from 'lit';
import { image, place, rest } from '../shared/details.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { entry, type EntryOptions } from '../shared/entry.ts';
import type { SourcedEntry } from '../shared/events-controller.ts';
import { offer } from '../shared/offer.ts';
import { replyTo } from '../shared/reply.ts';
import type { Showing } from '../shared/showing.ts';
import { warnOnce } from '../shared/warn.ts';
import type { TweetupCard } from './card.ts';
import { fullStyles } from './full.styles.ts';

let acting: Promise<unknown> | undefined;
let describing: Promise<typeof import('./structured-data.ts')> | undefined;

/** Gives the card the styles of all this. */
export function adopt(card: TweetupCard): void {
  const { adoptedStyleSheets: sheets } = card.renderRoot as ShadowRoot;
  for (const { styleSheet } of [detailsStyles, fullStyles])
    if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}

/** The card's event; its picture comes after the heading that it belongs to, and is shown above it. */
export function content(card: TweetupCard, showing: Showing, options: EntryOptions): TemplateResult {
  const { full } = options;
  return html`${entry(showing, full ? { ...options, details: { place, rest } } : options)}${
    full ? image(showing) : nothing
  }${replyTo(showing, card, card.rsvpEndpoint)}`;
}

/** The buttons that the card is asked for. They take the event from the card. */
export function actions({ calendar, share, now }: TweetupCard): TemplateResult | typeof nothing {
  if (calendar === undefined && share === undefined) return nothing;
  acting ??= import('./actions.ts').catch((error: unknown) =>
    warnOnce(`Calendars and sharing are not possible: ${String(error)}`),
  );
  const parts = 'button:action, popup, item';
  return html`<div part="actions" class="actions">
    ${
      calendar === undefined
        ? nothing
        : html`<tweetup-add-to-calendar
            exportparts=${parts}
            .services=${calendar}
            .now=${now}
          ></tweetup-add-to-calendar>`
    }${
      share === undefined
        ? nothing
        : html`<tweetup-share exportparts=${parts} .networks=${share} .now=${now}></tweetup-share>`
    }
  </div>`;
}

/** Tells search engines and the elements inside the card what it shows. */
export function tell(
  card: TweetupCard,
  showing: Showing | undefined,
  entries: readonly SourcedEntry[] = [],
): void {
  const series = entries.find((each) => each.entry.id === showing?.event.id)?.entry.event;
  if (card.isConnected) offer(card, showing && series && { showing, series });
  if (!card.structuredData && !describing) return;
  describing ??= import('./structured-data.ts');
  void describing.then(
    ({ describe }) => describe(card, card.structuredData && card.isConnected ? showing : undefined),
    (error: unknown) => warnOnce(`structured-data is not possible: ${String(error)}`),
  );
}
