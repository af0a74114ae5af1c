/** What opens: the networks as links, what else can be done with the text, the question for the Mastodon server. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/internal/messages.ts';
import { loadTag } from '../../src/locales/load.ts';
import { actionMessages, actionText } from '../shared/action-texts.ts';
import type { Offer } from '../shared/offer.ts';
import { Popup } from '../shared/popup.ts';
import { adoptPopupStyles } from '../shared/popup.styles.ts';
import { nameOf, postFor, type Target, targetsOf } from './compose.ts';
import { isRemembered, knownServer, takeServer } from './mastodon-server.ts';
import { panelStyles } from './panel.styles.ts';
import { panelMessages } from './panel-texts.ts';
import type { TweetupShare } from './share.ts';
import { TweetupShareEvent } from './share-event.ts';

export class SharePanel extends Popup {
  readonly #share: TweetupShare;
  /** With the words of the posts. */
  #locale: Locale | undefined;
  /** Asking for the server; `wrong` where the answer was none. */
  #asking: 'server' | 'wrong' | undefined;
  /** The text, where the browser did not let it be copied. */
  #byHand: string | undefined;
  #said = '';
  #offer: Offer | undefined;

  constructor(host: TweetupShare) {
    super(host);
    this.#share = host;
    adoptPopupStyles(host, panelStyles);
  }

  /** Posts are in the language around the element, as the page is. */
  protected override async opening(): Promise<void> {
    const { tag } = this.host.locale!;
    if (this.#locale?.tag === tag) return;
    const english: Locale = { tag, areas: {} };
    this.#locale = /^en\b/i.test(tag) ? english : await loadTag(tag, ['announce']).catch(() => english);
  }

  protected override closed(): void {
    this.#asking = undefined;
    this.#byHand = undefined;
    this.#said = '';
  }

  override render(offer: Offer): TemplateResult {
    this.#offer = offer;
    const targets = targetsOf(this.#share.networks);
    const isLink = (target: Target): boolean => target !== 'copy' && target !== 'apps';
    const links = targets.filter(isLink);
    const rest = targets.filter((target) => !isLink(target));
    return html`<div
      part="popup"
      id="popup"
      popover="manual"
      role="group"
      aria-label=${actionText(actionMessages, this.host.locale, 'share')}
    >
      <ul role="list">
        ${links.map((target) => this.#item(target))}
      </ul>
      ${this.#asking ? this.#question() : nothing}
      ${rest.length > 0 && links.length > 0 ? html`<hr />` : nothing}
      <ul role="list">
        ${rest.map((target) => this.#other(target))}
      </ul>
      <p class="hint" role="status" .textContent=${this.#said}></p>
      ${
        this.#byHand === undefined
          ? nothing
          : html`<div class="hand">
              ${this.#say('copy-here')}
              <textarea
                part="text"
                readonly
                dir="auto"
                aria-label=${this.#say('the-text')}
                .value=${this.#byHand}
              ></textarea>
            </div>`
      }
    </div>`;
  }

  #say(key: keyof typeof panelMessages, params?: Record<string, string>): string {
    return actionText(panelMessages, this.host.locale, key, params);
  }

  #post(target: Target, instance?: string): ReturnType<typeof postFor> {
    const { moment, url, now } = this.#share;
    return postFor(target, this.#offer!, { locale: this.#locale!, moment, url, now }, instance);
  }

  #item(target: Target): TemplateResult | typeof nothing {
    const server = target === 'mastodon' ? knownServer(this.#share.storage) : undefined;
    const name = target === 'mail' ? this.#say('mail') : nameOf(target);
    const ask = (text: string | undefined): TemplateResult =>
      html`<li class=${server ? 'wide' : ''}>
        <button
          part="item"
          class="item"
          type="button"
          aria-expanded=${this.#asking ? 'true' : 'false'}
          @click=${this.#ask}
        >
          ${text}
        </button>
      </li>`;
    if (target === 'mastodon' && !server) return ask(name);
    const { shareUrl } = this.#post(target, server);
    if (!shareUrl) return nothing;
    return html`<li>
        <a
          part="item"
          class="item"
          href=${shareUrl}
          target="_blank"
          rel="noopener noreferrer"
          @click=${() => this.#done(target)}
          >${server ? this.#say('on-server', { server: `\u2068${server}\u2069` }) : name}</a
        >
      </li>
      ${server ? ask(this.#say('other-server')) : nothing}`;
  }

  #other(target: Target): TemplateResult | typeof nothing {
    if (target === 'apps' && typeof navigator.share !== 'function') return nothing;
    return html`<li>
      <button part="item" class="item" type="button" @click=${target === 'apps' ? this.#hand : this.#copy}>
        ${this.#say(target as 'copy' | 'apps')}
      </button>
    </li>`;
  }

  #question(): TemplateResult {
    const wrong = this.#asking === 'wrong';
    return html`<form part="server" novalidate @submit=${this.#take}>
      <label
        >${this.#say('your-server')}<input
          class="field"
          name="server"
          dir="ltr"
          inputmode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck="false"
          maxlength="300"
          placeholder="mastodon.social"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'wrong' : nothing}
      /></label>
      <p id="wrong" class="wrong" role="alert" ?hidden=${!wrong}>
        ${wrong ? this.#say('no-server') : nothing}
      </p>
      <label class="check"
        ><input type="checkbox" name="remember" .checked=${isRemembered(this.#share.storage)} />${this.#say(
          'remember',
        )}</label
      >
      <button part="item" class="button" type="submit">${this.#say('go-on')}</button>
    </form>`;
  }

  readonly #ask = async (): Promise<void> => {
    this.#asking = this.#asking ? undefined : 'server';
    await this.#update();
    this.host.renderRoot.querySelector<HTMLElement>('[name="server"]')?.focus();
  };

  readonly #take = (submit: SubmitEvent): void => {
    submit.preventDefault();
    const form = submit.target as HTMLFormElement;
    const field = form.elements.namedItem('server') as HTMLInputElement;
    const remember = form.elements.namedItem('remember') as HTMLInputElement;
    const server = takeServer(field.value, remember.checked, this.#share.storage);
    this.#asking = server ? undefined : 'wrong';
    if (server) {
      const { shareUrl } = this.#post('mastodon', server);
      window.open(shareUrl, '_blank', 'noopener,noreferrer');
      this.#done('mastodon');
      this.host.button?.focus();
    } else field.focus();
    void this.#update();
  };

  readonly #copy = async (): Promise<void> => {
    const { text } = this.#post('copy').posts[0]!;
    this.#asking = undefined;
    try {
      await navigator.clipboard.writeText(text);
      this.#byHand = undefined;
      this.#said = this.#say('copied');
      this.#done('copy');
      await this.#update();
    } catch {
      this.#byHand = text;
      this.#said = '';
      await this.#update();
      const field = this.host.renderRoot.querySelector('textarea');
      field?.focus();
      field?.select();
    }
  };

  readonly #hand = async (): Promise<void> => {
    const { title } = this.#offer!.showing.event;
    try {
      await navigator.share({ title, text: this.#post('apps').posts[0]!.text });
      this.#done('apps');
    } catch {
      // The visitor closed the sheet.
    }
  };

  #done(target: Target): void {
    this.host.dispatchEvent(new TweetupShareEvent(target));
  }

  async #update(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.place();
  }
}
