/** Short facts that help to decide. What is unknown is not said. Free of rendering. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import { listFormat } from '../../src/internal/intl-cache.ts';
import { displayNames, numberFormat } from '../../src/internal/intl-more.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { tell } from './details-messages.ts';

export interface Fact {
  text: string;
  /** The address that it leads to, as written. */
  url?: string | undefined;
}

/** Of an event that is over, only what is still of interest. */
export function factsOf(event: TweetupEvent, locale: Locale, over: boolean): Fact[] {
  const { openTo, venue, online, alongside } = event;
  const beside = alongside && {
    text: tell(locale, 'alongside', { name: alongside.name }),
    url: alongside.url,
  };
  const texts = over
    ? []
    : [
        ...priceOf(event, locale),
        openTo && tell(locale, openTo),
        audienceOf(event, locale),
        venue?.stepFree !== undefined && tell(locale, venue.stepFree ? 'step-free' : 'steps'),
        online?.captions && tell(locale, 'captions'),
        spokenOf(event, locale),
      ];
  return [
    ...texts
      .filter((text) => typeof text === 'string' && text !== '')
      .map((text) => ({ text: text as string })),
    ...(beside ? [beside] : []),
  ];
}

function priceOf({ price }: TweetupEvent, locale: Locale): (string | undefined)[] {
  if (price?.amount === 0) return [tell(locale, 'free'), price.note];
  if (price?.amount === undefined || !price.currency) return [price?.note];
  return [money(locale.tag, price.amount, price.currency), price.note];
}

function money(tag: string, amount: number, currency: string): string {
  try {
    return numberFormat(tag, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(
      amount,
    );
  } catch {
    return `${amount} ${currency}`;
  }
}

function audienceOf({ audience }: TweetupEvent, locale: Locale): string | undefined {
  const known = (['adults', 'all-ages', 'minors'] as const).find((each) => each === audience);
  return known ? tell(locale, known) : audience;
}

/** The languages spoken there; unsaid where it is only the one that the reader reads. */
function spokenOf({ spoken = [] }: TweetupEvent, locale: Locale): string | undefined {
  const base = (tag: string | undefined) => tag?.split('-')[0]?.toLowerCase();
  if (spoken.length === 0 || (spoken.length === 1 && base(spoken[0]) === base(locale.tag))) return undefined;
  const names = spoken.map((tag) => {
    try {
      return displayNames(locale.tag, { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  });
  return tell(locale, 'spoken', { languages: listFormat(locale.tag).format(names) });
}
