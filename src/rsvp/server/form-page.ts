/** What the form without script looks like. */
import type { TweetupEvent } from '../../event/schema.ts';
import { localeTag, type Locale } from '../../internal/messages.ts';
import { formatPrivateLink } from '../link.ts';
import { describeRefusal, rsvpText } from '../messages.ts';
import type { TallyView } from '../client.ts';
import { formMessages } from './form-messages.ts';
import type { ProblemCode } from './problem.ts';
import { html, pageResponse, webAddress, type Markup } from './html.ts';

export interface FormState {
  title: string;
  when: string;
  /** Of the date that is asked about. */
  status: string;
  statusNote: string | undefined;
  /** `The John Hewitt, 51 Donegall Street, Belfast`. */
  place: string;
  /** Until when one may reply; from when on, where that is still to come. */
  deadline: string;
  /** Where the form is sent. */
  action: string;
  id: string;
  secret: string;
  /** The last one that was saved; 0 before the first. */
  revision: number;
  values: Record<string, string>;
  saved?: 'held' | 'waiting' | 'none' | 'withdrawn';
  position?: number;
  /** A problem code, or `honeypot`. */
  problem?: ProblemCode | 'honeypot';
}

type Say = (key: string, params?: Record<string, string | number>) => string;

export function formPage(
  state: FormState,
  event: TweetupEvent,
  tally: TallyView,
  locale: Locale,
  styles: string,
  status: number,
): Response {
  const say: Say = (key, params = {}) => rsvpText(`form.${key}`, params, locale, formMessages);
  const body = html`<main>
    <h1>${state.title}</h1>
    ${changed(state, locale, say)} ${state.status !== 'postponed' && html`<p>${state.when}</p>`}
    ${state.place !== '' && html`<p>${state.place}</p>`} ${outcome(state, event, tally, locale, say)}
    ${takesReplies(state, tally) ? form(state, event, tally, say) : closed(state, tally, locale, say)}
  </main>`;
  return pageResponse({ title: state.title, lang: localeTag(locale), body, styles }, status);
}

/** What she has written, or sent, is not taken away. */
function takesReplies({ revision, problem }: FormState, { state }: TallyView): boolean {
  return state === 'open' || state === 'full' || revision > 0 || problem !== undefined;
}

/** Before anything else: whether it takes place as it was announced. */
function changed({ status, statusNote }: FormState, locale: Locale, say: Say): Markup | undefined {
  if (status === 'planned') return undefined;
  const said = status === 'cancelled' ? describeRefusal('cancelled', locale) : say(status);
  return html`<p class="notice"><strong>${said}</strong> ${statusNote}</p>`;
}

/** Why nobody replies now. */
function closed(
  { status, deadline }: FormState,
  { state }: TallyView,
  locale: Locale,
  say: Say,
): Markup | undefined {
  if (status === 'cancelled') return undefined;
  return html`<p>
    ${state === 'not-yet-open' ? say('opens', { when: deadline }) : describeRefusal(state, locale)}
  </p>`;
}

function form(state: FormState, event: TweetupEvent, tally: TallyView, say: Say): Markup {
  const open = tally.state === 'open' || tally.state === 'full';
  return html`${room(tally, say)} ${open && html`<p>${say('until', { when: state.deadline })}</p>`}
    <form method="post" action="${state.action}">
      <input type="hidden" name="id" value="${state.id}" />
      <input type="hidden" name="secret" value="${state.secret}" />
      <input type="hidden" name="revision" value="${state.revision}" />
      ${fields(state, event, tally, say)}
      <button name="act" value="put">${say(state.revision > 0 ? 'change' : 'send')}</button>
      ${state.revision > 0 && html`<button name="act" value="withdraw" class="quiet">${say('withdraw')}</button>`}
    </form>`;
}

/** Nothing is sent again by itself here. A reply that may only be changed, and is not there, was that of an old page. */
function trouble(problem: ProblemCode | 'honeypot', locale: Locale, say: Say): string {
  if (problem === 'honeypot') return say('honeypotFilled');
  if (problem === 'too-many-requests') return say('limited');
  return describeRefusal(problem === 'proof-needed' ? 'no-such-reply' : problem, locale);
}

function outcome(
  state: FormState,
  event: TweetupEvent,
  tally: TallyView,
  locale: Locale,
  say: Say,
): Markup | undefined {
  if (state.problem !== undefined) {
    return html`<p role="alert" class="notice">${trouble(state.problem, locale, say)}</p>`;
  }
  if (state.saved === undefined) return undefined;
  const key = { held: 'savedHeld', waiting: 'savedWaiting', none: 'savedNone', withdrawn: 'withdrawn' }[
    state.saved
  ];
  const text = say(key, { position: state.position ?? 0 });
  if (state.saved === 'withdrawn') return html`<p role="status" class="notice">${text}</p>`;
  const home = webAddress(event.url);
  const { id, secret } = state;
  const link =
    home && formatPrivateLink(home, { eventId: event.id, occurrence: tally.occurrence, id, secret });
  return html`<div role="status" class="notice">
    <p>${text}</p>
    <p>${say(link ? 'keepLink' : 'keepPage')}</p>
    ${link && html`<p><a href="${link}">${link}</a></p>`}
  </div>`;
}

function room(tally: TallyView, say: Say): Markup | undefined {
  if (tally.state === 'full' && tally.waitingList) return html`<p>${say('waiting')}</p>`;
  return tally.left === undefined ? undefined : html`<p>${say('places', { count: tally.left })}</p>`;
}

function fields(state: FormState, event: TweetupEvent, tally: TallyView, say: Say): Markup {
  const { values } = state;
  const radio = (answer: string): Markup =>
    html`<label
      ><input
        type="radio"
        name="answer"
        value="${answer}"
        required
        ${values['answer'] === answer && checked}
      />
      ${say(answer)}</label
    >`;
  const box = (name: string): Markup =>
    html`<label
      ><input type="checkbox" name="${name}" ${values[name] === 'on' && checked} /> ${say(name)}</label
    >`;
  const line = (name: string, max: number): Markup =>
    html`<label>${say(name)} <input name="${name}" maxlength="${max}" value="${values[name]}" /></label>`;
  const area = (name: string, label: string): Markup =>
    html`<label
      >${label} <textarea name="${name}" rows="2" maxlength="1000">${values[name]}</textarea>
    </label>`;
  const conduct = webAddress(event.codeOfConduct);
  const { question, accessNeeds } = event.rsvp ?? {};
  return html`${conduct && html`<p><a href="${conduct}">${say('conduct')}</a></p>`}
    <fieldset>
      <legend>${say('question')}</legend>
      ${radio('going')} ${radio('maybe')} ${radio('declined')}
    </fieldset>
    ${
      tally.guests > 0 &&
      html`<label
        >${say('guests')} (${say('mostGuests', { count: tally.guests })})
        <input type="number" name="guests" min="0" max="${tally.guests}" value="${values['guests'] ?? 0}"
      /></label>`
    }
    <p>${say('optional')}</p>
    ${line('name', 80)} ${line('handle', 120)} ${box('showName')} ${box('firstTime')} ${line('topics', 500)}
    ${question !== undefined && area('warmUp', question)}
    ${
      accessNeeds !== undefined &&
      html`${area('accessNeeds', say('accessNeeds'))}
        <p>${accessNeeds}</p>`
    }
    ${area('note', say('note'))}
    <div class="trap" aria-hidden="true">
      <label>${say('honeypot')} <input name="website" tabindex="-1" autocomplete="off" /></label>
    </div>`;
}

const checked = html`checked`;
