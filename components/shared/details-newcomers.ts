/** What somebody who comes for the first time wants to know. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { listFormat } from '../../src/internal/intl-cache.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { tell } from './details-messages.ts';
import type { EntryOptions } from './entry.ts';

/** Fewer are not a crowd to be told about. */
const someHeads = 3;

/** What ends a sentence in any script, and what may close after it. */
const end = /[\p{Sentence_Terminal}…:][\p{Pe}\p{Pf}\p{Pi}'"]*$/u;

/** What a host wrote without a full stop must not run into the next sentence. */
function ended(text: string, locale: Locale): string {
  return end.test(text.trimEnd()) ? text : tell(locale, 'sentence', { text: text.trim() });
}

/** Where to look, whom to ask, how many will be there, and that nobody needs company to come. */
export function newcomers(event: TweetupEvent, { locale }: EntryOptions): TemplateResult | typeof nothing {
  const { kind, venue, hosts = [], expected = 0, openTo, icebreaker, hashtags, status } = event;
  if (status === 'postponed' || openTo === 'invitation') return nothing;
  const meeting = venue?.meetingPoint;
  const names = hosts.map(({ name }) => name);
  // Most meeting points name whom to ask for.
  const unnamed =
    venue && names.length > 0 && names.length < 4 && !names.some((name) => meeting?.includes(name));
  const isChat = kind === 'chat' && !venue;
  const tag = hashtags?.[0];
  const sentences = isChat
    ? [tag && tell(locale, 'chat-how', { tag: `#${tag}` })]
    : [
        meeting,
        unnamed && tell(locale, 'look-for', { hosts: listFormat(locale.tag).format(names) }),
        expected >= someHeads && tell(locale, 'about-people', { count: expected }),
        icebreaker && tell(locale, 'to-begin', { icebreaker }),
        venue && (openTo || meeting) && tell(locale, 'come-alone'),
      ];
  const said = sentences
    .filter((text) => typeof text === 'string' && text.trim() !== '')
    .map((text) => ended(text as string, locale));
  if (said.length === 0) return nothing;
  return html`<p part="newcomers" class="box">
    <b>${tell(locale, 'first-time')}</b>${said.map((text) => html` <bdi>${text}</bdi>`)}
  </p>`;
}
