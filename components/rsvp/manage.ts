/** The private link, other devices, withdrawing. */
import { html, nothing } from 'lit';
import type { SavedReply } from '../../src/rsvp/client.ts';
import type { Locale } from '../../src/internal/messages.ts';
import { proseOf } from '../shared/event-text.ts';
import { type LateKey, tellLate } from './late-wording.ts';
import type { Reply } from './reply.ts';
import { answerText } from './sentences.ts';
import type { Maybe, ViewOptions } from './view.ts';

export function manage(reply: Reply, { locale, showing }: ViewOptions): Maybe {
  const { state, link, client, linkNote } = reply;
  if (!state.saved && !state.pending) return nothing;
  const withdraw = html`<button
    part="button"
    type="button"
    class="button"
    @click=${() => {
      void reply.withdraw();
      reply.focus();
    }}
  >
    ${tellLate(locale, 'form.withdraw')}
  </button>`;
  if (!client) return html`<div class="buttons">${withdraw}</div>`;
  return html`<details part="manage">
    <summary>${tellLate(locale, 'rsvp.manage')}</summary>
    <div class="fields">
      ${link ? privateLink(reply, link, locale, proseOf(showing.event, locale).title) : nothing}
      <p class="hint" role="status">${linkNote ? tellLate(locale, linkNote) : nothing}</p>
      <div class="buttons">${withdraw}</div>
      <div class="buttons">
        <button
          part="button"
          type="button"
          class="button"
          aria-describedby="sign-out"
          @click=${() => {
            reply.signOut();
            reply.focus();
          }}
        >
          ${tellLate(locale, 'rsvp.sign-out')}
        </button>
      </div>
      <p class="hint" id="sign-out">${tellLate(locale, 'rsvp.sign-out-why')}</p>
    </div>
  </details>`;
}

function privateLink(reply: Reply, link: string, locale: Locale, title: string): Maybe {
  const subject = tellLate(locale, 'rsvp.mail-subject', { title }).replace(/[\u2068\u2069]/g, '');
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(link)}`;
  const copy = async ({ target }: Event): Promise<void> => {
    const field = (target as Element).closest('.fields')?.querySelector('input');
    if (!(await reply.copy())) field?.select();
  };
  return html`<label part="field"
      >${tellLate(locale, 'rsvp.link')}
      <input
        readonly
        dir="ltr"
        .value=${link}
        aria-describedby="link-why"
        @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
      />
    </label>
    <p class="hint" id="link-why">${tellLate(locale, 'rsvp.link-why')}</p>
    <div class="buttons">
      <button part="button" type="button" class="button" @click=${copy}>
        ${tellLate(locale, 'rsvp.copy')}
      </button>
      <a part="button" class="button" href=${mail}>${tellLate(locale, 'rsvp.mail')}</a>
      <button part="button" type="button" class="button" @click=${() => reply.newLink()}>
        ${tellLate(locale, 'rsvp.new-link')}
      </button>
      <button part="button" type="button" class="button" @click=${() => showCode(reply)}>
        ${tellLate(locale, reply.drawCode ? 'rsvp.qr-hide' : 'rsvp.qr-show')}
      </button>
    </div>
    ${code(reply, link, locale)}`;
}

/** On request only: whoever sees the screen can read it. */
async function showCode(reply: Reply): Promise<void> {
  if (reply.drawCode) return reply.showCode(undefined);
  try {
    const { qrCode } = await import('./qr.ts');
    reply.showCode(qrCode);
  } catch {
    reply.codeFailed();
  }
}

function code({ drawCode }: Reply, link: string, locale: Locale): Maybe {
  try {
    return drawCode?.(link, tellLate(locale, 'rsvp.qr')) ?? nothing;
  } catch {
    // The page's address is longer than a code can be.
    return html`<p class="hint" role="status">${tellLate(locale, 'rsvp.qr-failed')}</p>`;
  }
}

/** A private link opened another reply than the one here: the visitor says which one is to stay. */
export function choice(reply: Reply, locale: Locale): Maybe {
  const { other, state } = reply;
  if (!other) return nothing;
  const here = state.saved ?? (state.pending === 'withdraw' ? undefined : state.pending);
  const line = (key: LateKey, said: Partial<SavedReply> | undefined): string =>
    tellLate(locale, key, {
      whose: whose(said, locale),
      answer: said?.answer ? answerText(locale, said.answer) : tellLate(locale, 'rsvp.unread'),
    });
  const button = (key: LateKey, run: () => void): Maybe =>
    html`<button
      part="button"
      type="button"
      class="button"
      @click=${() => {
        run();
        reply.focus();
      }}
    >
      ${tellLate(locale, key)}
    </button>`;
  return html`<div part="choice" class="box" role="group" aria-labelledby="choice">
    <p id="choice" role="status">${line('rsvp.link-other', other.saved)} ${line('rsvp.here-other', here)}</p>
    <div class="buttons">
      ${button('rsvp.use-link', () => reply.useLink())}${button('rsvp.keep-mine', () => reply.keepMine())}
    </div>
  </div>`;
}

function whose(said: Partial<SavedReply> | undefined, locale: Locale): string {
  const name = said?.name ?? said?.handle;
  return name ? tellLate(locale, 'rsvp.of', { name }) : tellLate(locale, 'rsvp.of-nobody');
}
