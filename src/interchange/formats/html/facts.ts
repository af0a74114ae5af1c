/** Short facts that help to decide. What is unknown is not said. */
import type { TweetupEvent } from '../../../event/schema.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { listFormat, usableTag } from '../../../internal/intl-cache.ts';
import { displayNames, numberFormat } from '../../../internal/intl-more.ts';
import { hrefOf, link, said } from './pieces.ts';
import type { Shown } from './shown.ts';
import { type Html, sameLanguage, type Words } from './words.ts';

/** Price, who may come, the entrance, languages; of an event that is over, only what is still of interest. */
export function facts({ event, over }: Shown, words: Words): Html[] {
  const { openTo, venue, online, alongside } = event;
  const beside =
    alongside && link(hrefOf(alongside.url), words.say('alongside', { name: words.text(alongside.name) }));
  if (over) return said([beside]);
  return said([
    ...price(event, words),
    openTo && words.say(openTo),
    audience(event, words),
    venue?.stepFree !== undefined && words.say(venue.stepFree ? 'step-free' : 'steps'),
    online?.captions && words.say('captions'),
    spoken(event, words),
    beside,
  ]);
}

function price({ price: of }: TweetupEvent, words: Words): (Html | undefined)[] {
  const note = of?.note && words.text(of.note);
  if (of?.amount === 0) return [words.say('free'), note];
  if (of?.amount === undefined || !of.currency) return [note];
  return [words.text(money(words.tag, of.amount, of.currency)), note];
}

function money(tag: string, amount: number, currency: string): string {
  try {
    const style = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
    return numberFormat(usableTag(tag), style).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
}

function audience({ audience: of }: TweetupEvent, words: Words): Html | undefined {
  const known = (['adults', 'all-ages', 'minors'] as const).find((each) => each === of);
  return known ? words.say(known) : of && words.text(of);
}

/** The languages spoken there; unsaid where it is only the one that the reader reads. */
function spoken({ spoken: tags = [] }: TweetupEvent, words: Words): Html | undefined {
  if (tags.length === 0 || (tags.length === 1 && sameLanguage(tags[0], words.tag))) return undefined;
  const reader = usableTag(words.tag);
  const names = tags.map((tag) => {
    try {
      return displayNames(reader, { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  });
  return words.say('spoken', { languages: escapeHtml(listFormat(reader).format(names)) });
}
