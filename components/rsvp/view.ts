/** All that stands around the three answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/internal/messages.ts';
import { describeRefusal } from '../../src/rsvp/messages.ts';
import type { Moment, Showing } from '../shared/showing.ts';
import { details } from './details.ts';
import { tellLate } from './late-wording.ts';
import { choice, manage } from './manage.ts';
import type { Reply } from './reply.ts';
import { standing } from './sentences.ts';
import { about, tallyLines } from './tally.ts';

export type Maybe = TemplateResult | typeof nothing;

export interface ViewOptions {
  locale: Locale;
  showing: Showing;
  moment: Moment;
}

export interface View {
  /** The question is not asked (any more). */
  closed: boolean;
  before: Maybe;
  status: string;
  rest: Maybe;
  /** She comes: what follows a yes may be shown. */
  going: boolean;
}

export function view(reply: Reply, options: ViewOptions): View {
  const { locale, showing } = options;
  const { state, tally } = reply;
  const closed = why(reply, showing);
  const status = standing(
    {
      state,
      local: !reply.client,
      limited: (tally?.capacity ?? showing.event.capacity) !== undefined,
      withdrawn: reply.withdrawn,
    },
    locale,
  );
  const said = state.phase !== 'empty';
  // Who has replied may still say that she does not come, and what is in the form is not taken away.
  const hidden = closed === 'over' || (closed !== undefined && !said && !reply.dirty);
  const reason =
    closed && (closed === 'over' ? tellLate(locale, 'rsvp.over') : describeRefusal(closed, locale));
  return {
    closed: hidden,
    before: html`${about(reply, options)}${choice(reply, locale)}`,
    status: [status, hidden ? reason : atMost(reply, options)].filter(Boolean).join(' '),
    rest: hidden
      ? tallyLines(reply, options)
      : html`${reason ? html`<p class="note">${reason}</p>` : nothing}${buttons(reply, locale)}${tallyLines(reply, options)}${details(reply, options)}${manage(reply, options)}`,
    going: state.saved?.answer === 'going' && state.saved.place !== 'waiting' && closed === undefined,
  };
}

/** How many guests there may be, once there were too many. */
function atMost({ state, tally }: Reply, { locale, showing }: ViewOptions): string | undefined {
  const most = tally?.guests ?? showing.event.rsvp?.guests ?? 0;
  const tooMany = state.phase === 'refused' && state.problem === 'too-many-guests' && most > 0;
  return tooMany ? `${tellLate(locale, 'form.mostGuests', { count: most })}.` : undefined;
}

/** Why nobody new may reply: a problem code, or `over`. */
function why({ tally, trouble, occurrence }: Reply, { phase, event, of }: Showing): string | undefined {
  const open = tally?.state === 'open' || tally?.state === 'full';
  // A device whose clock is ahead does not know better than the service.
  if (phase === 'past' && of.key === occurrence && !open) return 'over';
  if (event.status === 'cancelled' && of.key === occurrence) return 'cancelled';
  if (tally && !open) return tally.state;
  if (!tally && event.status === 'postponed') return 'closed';
  return trouble === 'unknown-event' || trouble === 'unknown-occurrence' ? trouble : undefined;
}

/** What can be done about how the reply stands. */
function buttons(reply: Reply, locale: Locale): Maybe {
  const { state, draft, dirty, restored } = reply;
  // The button goes away with what it is about: the focus returns to the answers.
  const button = (key: Parameters<typeof tellLate>[1], run: () => unknown, strong = false): TemplateResult =>
    html`<button
      part="button"
      type="button"
      class=${strong ? 'button strong' : 'button'}
      @click=${() => {
        void run();
        reply.focus();
      }}
    >
      ${tellLate(locale, key)}
    </button>`;
  const all: Maybe[] = [];
  if (state.phase === 'waiting') all.push(button('rsvp.try-now', () => reply.refresh()));
  if (state.promoted)
    all.push(
      button('rsvp.confirm', () => reply.session.seen(), true),
      button('rsvp.release', () => reply.release()),
    );
  const unsent =
    dirty &&
    draft.answer !== '' &&
    (restored || state.saved?.answer !== draft.answer || state.phase === 'refused');
  if (unsent)
    all.push(
      html`<button part="button" class="button strong" @click=${() => reply.focus()}>
        ${tellLate(locale, state.saved ? 'form.change' : 'form.send')}
      </button>`,
    );
  const warning =
    reply.givesAway && unsent ? html`<p class="note">${tellLate(locale, 'rsvp.gives-away')}</p>` : nothing;
  const kept =
    restored && unsent ? html`<p class="note">${tellLate(locale, 'rsvp.draft-kept')}</p>` : nothing;
  return all.length > 0
    ? html`${kept}${warning}
        <div class="buttons">${all}</div>`
    : nothing;
}
