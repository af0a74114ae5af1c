/** What somebody who comes for the first time wants to know. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { listFormat } from '../../src/internal/intl-cache.ts';
import { tell } from './details-messages.ts';
import type { EntryOptions } from './entry.ts';

/** Fewer are not a crowd to be told about. */
const someHeads = 3;

/** The end of a sentence in any script, and what may close after it. */
const end = /[\p{STerm}…][\p{P}\s]{0,3}$/u;

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
  const said = sentences.filter((text) => text) as string[];
  if (!said[0]) return nothing;
  // What a host wrote without a full stop must not run into the next sentence.
  const stop = tell(locale, 'stop');
  return html`<p part="newcomers" class="box">
    <b>${tell(locale, 'first-time')}</b>${said.map(
      (text) => html` <bdi>${text.trim()}${end.test(text) ? '' : stop}</bdi>`,
    )}
  </p>`;
}
