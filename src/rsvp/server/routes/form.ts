/** A form that works without script: for browsers where the element cannot run, and for links in mails. */
import type { TweetupEvent } from '../../../event/schema.ts';
import type { Locale } from '../../../internal/messages.ts';
import { occurrenceAt } from '../../../time/recurrence.ts';
import { formatWhen } from '../../../time/format.ts';
import { wallTimeAt } from '../../../time/zone.ts';
import type { TallyView } from '../../client.ts';
import { bodyText } from '../guard/body.ts';
import { formPage, type FormState } from '../form-page.ts';
import { readReply } from '../input.ts';
import { RequestProblem, problems } from '../problem.ts';
import { hashSecret, isId, randomText, refOf } from '../secrets.ts';
import type { Definition } from '../rules.ts';
import type { Call, Route } from '../site.ts';
import { occurrenceOf, passed, replyView } from './replies.ts';

export const formRoutes: readonly Route[] = [
  { method: 'GET', path: '/events/{eventId}/form', operation: 'getForm', run: showForm },
  { method: 'POST', path: '/events/{eventId}/form', operation: 'postForm', run: takeForm },
];

/** The language that the browser asks for, loaded. */
export async function localeOf(call: Call): Promise<Locale> {
  const asked =
    call.url.searchParams.get('lang') ??
    call.request.headers.get('accept-language')?.split(',')[0]?.split(';')[0]?.trim() ??
    'en';
  const tag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(asked) ? asked : 'en';
  return (await call.site.options.loadLocale?.(tag)) ?? { tag, areas: {} };
}

async function showForm(call: Call): Promise<Response> {
  return page(call, { id: randomText(), secret: randomText(), revision: 0, values: {} });
}

async function page(
  call: Call,
  state: Pick<FormState, 'id' | 'secret' | 'revision' | 'values' | 'saved' | 'position' | 'problem'>,
  status = 200,
): Promise<Response> {
  const { site, params, url } = call;
  const { eventId = '' } = params;
  const occurrence = occurrenceOf(call);
  const [definition, found, locale] = await Promise.all([
    site.board.definition(eventId),
    site.board.tally(eventId, occurrence),
    localeOf(call),
  ]);
  if (typeof found === 'string') throw new RequestProblem(found);
  const { event } = definition as Definition;
  const tally = found.tally as TallyView;
  const date = occurrenceAt(event, occurrence);
  const { title, statusNote, venue, timeZone = 'UTC' } = date?.event ?? event;
  const formatted = (of: TweetupEvent | NonNullable<typeof date>): string =>
    formatWhen(of, { locale, now: new Date(site.now()) }).text;
  const { state: standing, opens, closes } = tally;
  const deadline = new Date(standing === 'not-yet-open' && opens !== undefined ? opens : closes);
  const full: FormState = {
    ...state,
    title,
    when: formatted(date ?? event),
    status: date?.status ?? event.status ?? 'planned',
    statusNote,
    place: [venue?.name, venue?.address, venue?.city].filter(Boolean).join(', '),
    deadline: formatted({ ...event, start: wallTimeAt(timeZone, deadline), end: undefined, timeZone }),
    action: url.pathname + url.search,
  };
  return formPage(full, event, tally, locale, `${site.base}/pages.css`, status);
}

async function takeForm(call: Call): Promise<Response> {
  const type = call.request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new RequestProblem('not-json');
  const values = Object.fromEntries(new URLSearchParams(await bodyText(call.request)));
  const { id = '', secret = '', website = '', act = 'put' } = values;
  const revision = Number(values['revision']);
  if (!isId(id) || !isId(secret) || !Number.isInteger(revision)) throw new RequestProblem('bad-request');
  const state = { id, secret, revision, values };
  if (website !== '') return page(call, { ...state, problem: 'honeypot' }, 422);
  try {
    return await saveForm(call, state, act === 'withdraw');
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    // What she has written stays in the form.
    const { code } = error;
    const response = await page(call, { ...state, problem: code }, problems[code][0]);
    const { retryAfter } = error.extras;
    if (retryAfter !== undefined) response.headers.set('retry-after', String(Math.ceil(retryAfter)));
    return response;
  }
}

async function saveForm(
  call: Call,
  { id, secret, revision, values }: Pick<FormState, 'id' | 'secret' | 'revision' | 'values'>,
  withdraw: boolean,
): Promise<Response> {
  const { site, params } = call;
  const { eventId = '' } = params;
  const occurrence = occurrenceOf(call);
  const [ref, hash] = await Promise.all([refOf(id), hashSecret(secret)]);
  const next = revision + 1;
  if (withdraw) {
    const command = { type: 'delete' as const, id: ref, secret: hash, revision: next };
    passed(call, await site.desk.submit(eventId, { occurrence, command }));
    return page(call, {
      id: randomText(),
      secret: randomText(),
      revision: 0,
      values: {},
      saved: 'withdrawn',
    });
  }
  const input = readReply({ ...formFields(values), revision: next });
  const { answer, guests, details } = input;
  if (site.proof && revision === 0) slowDown(call);
  const verdict = await site.desk.submit(eventId, {
    occurrence,
    command: {
      type: 'put',
      eventId,
      occurrence,
      id: ref,
      secret: hash,
      revision: next,
      answer,
      guests,
      details,
    },
    unproven: site.proof !== undefined && revision > 0,
  });
  const entry = passed(call, verdict);
  const position = 'position' in verdict ? verdict.position : 0;
  const reply = entry && (replyView(entry, id, { position }) as { place: 'held' | 'waiting' | 'none' });
  return page(call, { id, secret, revision: next, values, saved: reply?.place ?? 'none', position });
}

/** Without script there is no proof of work: few first replies may come this way, also from many addresses. */
function slowDown({ site, caller, params }: Call): void {
  const wait = site.limiter.take('form', caller) ?? site.limiter.take('formEvent', params['eventId']);
  if (wait !== undefined) throw new RequestProblem('too-many-requests', { retryAfter: wait });
}

/** Text fields that were left empty are absent; ticked boxes are true. */
function formFields(values: Record<string, string>): Record<string, unknown> {
  const {
    answer,
    guests = '',
    showName,
    firstTime,
    name,
    handle,
    note,
    topics,
    accessNeeds,
    warmUp,
  } = values;
  return {
    answer,
    guests: guests === '' ? 0 : Number(guests),
    showName: showName === 'on',
    firstTime: firstTime === 'on' ? true : undefined,
    name,
    handle,
    note,
    topics,
    accessNeeds,
    warmUp,
  };
}
