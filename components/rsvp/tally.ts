/** Who comes, what is left, and until when. */
import { html, nothing } from 'lit';
import { listFormat } from '../../src/internal/intl-cache.ts';
import { describeRefusal } from '../../src/rsvp/messages.ts';
import { formatWhen, type When } from '../../src/time/format.ts';
import { wallTimeAt } from '../../src/time/clock.ts';
import { tellLate } from './late-wording.ts';
import type { Reply } from './reply.ts';
import type { Maybe, ViewOptions } from './view.ts';

/** Names that are worth a line. */
const mostNames = 12;

/** Which date of a recurring event the answer is for. */
export function about({ occurrence, tally }: Reply, { locale, showing, moment }: ViewOptions): Maybe {
  if (occurrence === '') return nothing;
  const { of } = showing;
  const when =
    of.key === occurrence
      ? formatWhen(of, { locale, now: moment.now })
      : tally && momentText(tally.startsAt, { locale, showing, moment });
  const date = when?.date ?? occurrence;
  return html`<p class="note">${tellLate(locale, 'rsvp.about', { date })}</p>`;
}

export function tallyLines(reply: Reply, options: ViewOptions): Maybe {
  const { tally } = reply;
  if (!tally) return nothing;
  const { locale } = options;
  const lines = [counts(reply, options), timeLine(reply, options)].filter((line) => line !== '');
  const names = tally.names?.slice(0, mostNames).map((name) => `\u2068${name}\u2069`);
  return html`<div part="tally" class="note">
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${names?.length ? html`<p>${tellLate(locale, 'rsvp.names', { names: listFormat(locale.tag).format(names) })}</p>` : nothing}
  </div>`;
}

/** `9 going · 3 maybe · 18 places left`, as far as the host lets it be known. */
function counts({ tally }: Reply, { locale, showing }: ViewOptions): string {
  if (!tally) return '';
  const { state, going, maybe, waiting, left, waitingList } = tally;
  const said: string[] = [];
  if (going) said.push(tellLate(locale, 'rsvp.count-going', { count: going }));
  if (maybe) said.push(tellLate(locale, 'rsvp.count-maybe', { count: maybe }));
  if (waiting) said.push(tellLate(locale, 'rsvp.count-waiting', { count: waiting }));
  if (state === 'full')
    said.push(waitingList ? tellLate(locale, 'form.waiting') : describeRefusal('full', locale));
  else if (state !== 'open') return said.join(' · ');
  else if (left !== undefined) said.push(tellLate(locale, 'form.places', { count: left }));
  else if (going === undefined && showing.event.rsvp?.tally === 'full-or-not' && showing.event.capacity)
    said.push(tellLate(locale, 'rsvp.some-left'));
  return said.join(' · ');
}

/** Until when one may reply, or from when on, in the event's time and the visitor's. */
function timeLine({ tally }: Reply, options: ViewOptions): string {
  if (!tally) return '';
  const { state, opens, closes } = tally;
  const open = state === 'open' || state === 'full';
  const at = open ? closes : state === 'not-yet-open' ? opens : undefined;
  if (at === undefined) return '';
  const { text, viewer } = momentText(at, options);
  const said = tellLate(options.locale, open ? 'form.until' : 'form.opens', { when: text });
  return viewer ? `${said} · ${tellLate(options.locale, 'rsvp.yours', { when: viewer.text })}` : said;
}

function momentText(at: string, { locale, showing, moment }: ViewOptions): When {
  const timeZone = showing.event.timeZone ?? moment.viewerZone ?? 'UTC';
  return formatWhen({ start: wallTimeAt(timeZone, new Date(at)), timeZone }, { locale, ...moment });
}
