/** What one can say beyond the answer. All of it is optional. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describeRefusal } from '../../src/rsvp/messages.ts';
import type { TextField } from './draft.ts';
import { tellLate } from './late-wording.ts';
import type { Reply } from './reply.ts';
import type { Maybe, ViewOptions } from './view.ts';

/** Longest texts that the service takes. */
const limits: Readonly<Record<TextField, number>> = {
  name: 80,
  handle: 120,
  topics: 500,
  warmUp: 1000,
  accessNeeds: 1000,
  note: 1000,
};

/** Problems that belong to a field though the service does not say so. */
const fieldOf: Readonly<Record<string, string>> = {
  'too-many-guests': 'guests',
  'guests-do-not-fit': 'guests',
  'link-in-name': 'name',
};

export function details(reply: Reply, options: ViewOptions): Maybe {
  const { draft, client, tally, state } = reply;
  if (!client || draft.answer === '') return nothing;
  const { locale, showing } = options;
  const { rsvp = {} } = showing.event;
  const most = tally?.guests ?? rsvp.guests ?? 0;
  const problem = state.phase === 'refused' ? state.problem : undefined;
  const wrong = problem && (state.field ?? fieldOf[problem]);

  /** What is wrong with a field, tied to it. */
  const error = (field: string): Maybe =>
    wrong === field && problem
      ? html`<span part="error" class="error" id="error-${field}">${describeRefusal(problem, locale)}</span>`
      : nothing;
  const described = (field: string, hint = ''): string | typeof nothing =>
    [wrong === field ? `error-${field}` : '', hint].join(' ').trim() || nothing;
  const invalid = (field: string): 'true' | typeof nothing => (wrong === field ? 'true' : nothing);
  const write =
    (field: TextField) =>
    ({ target }: Event): void =>
      reply.edit({ [field]: (target as HTMLInputElement).value });

  const line = (field: 'name' | 'handle' | 'topics', autocomplete = 'off'): TemplateResult =>
    html`<label part="field"
      >${tellLate(locale, `form.${field}`)}
      <input
        name=${field}
        autocomplete=${autocomplete}
        maxlength=${limits[field]}
        .value=${live(draft[field])}
        aria-invalid=${invalid(field)}
        aria-describedby=${described(field)}
        @input=${write(field)}
      />${error(field)}</label
    >`;
  const area = (field: 'warmUp' | 'accessNeeds' | 'note', label: unknown, hint?: string): TemplateResult =>
    html`<label part="field"
        >${label}
        <textarea
          name=${field}
          rows="2"
          maxlength=${limits[field]}
          .value=${live(draft[field])}
          aria-invalid=${invalid(field)}
          aria-describedby=${described(field, hint ? `hint-${field}` : '')}
          @input=${write(field)}
        ></textarea
        >${error(field)}</label
      >${hint ? html`<p class="hint" id="hint-${field}"><bdi>${hint}</bdi></p>` : nothing}`;
  const box = (field: 'showName' | 'firstTime'): TemplateResult =>
    html`<label part="field" class="tick"
      ><input
        type="checkbox"
        name=${field}
        .checked=${live(draft[field])}
        @change=${({ target }: Event) => reply.edit({ [field]: (target as HTMLInputElement).checked })}
      />${tellLate(locale, `form.${field}`)}</label
    >`;
  const guests =
    most > 0 && draft.answer === 'going'
      ? html`<label part="field"
            >${tellLate(locale, 'form.guests')}
            <input
              type="number"
              name="guests"
              min="0"
              max=${most}
              inputmode="numeric"
              .value=${live(String(draft.guests))}
              aria-invalid=${invalid('guests')}
              aria-describedby=${described('guests', 'hint-guests')}
              @input=${({ target }: Event) => reply.edit({ guests: wholeOf(target) })}
            />${error('guests')}</label
          >
          <p class="hint" id="hint-guests">${tellLate(locale, 'form.mostGuests', { count: most })}</p>`
      : nothing;

  return html`<details part="details" ?open=${wrong !== undefined || reply.restoredMore}>
    <summary>${tellLate(locale, 'rsvp.more')}</summary>
    <div class="fields">
      <p class="hint">${tellLate(locale, 'form.optional')}</p>
      ${guests}${line('name', 'name')}${box('showName')}${line('handle')}${box('firstTime')}${line('topics')}
      ${rsvp.question ? area('warmUp', html`<bdi>${rsvp.question}</bdi>`) : nothing}
      ${rsvp.accessNeeds ? area('accessNeeds', tellLate(locale, 'form.accessNeeds'), rsvp.accessNeeds) : nothing}
      ${area('note', tellLate(locale, 'form.note'))}
      <div class="buttons">
        <button part="button" class="button strong">${tellLate(locale, 'rsvp.save')}</button>
      </div>
    </div>
  </details>`;
}

/** A whole number from 0; what is none counts as 0. */
function wholeOf(input: EventTarget | null): number {
  const number = (input as HTMLInputElement).valueAsNumber;
  return number > 0 ? Math.floor(number) : 0;
}
