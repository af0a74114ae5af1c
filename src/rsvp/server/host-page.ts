/** The host's page: who comes. It holds no data; its script fetches with the token that the host pastes. */
import { localeTag, type Locale } from '../../internal/messages.ts';
import { rsvpText } from '../messages.ts';
import { hostMessages } from './host-messages.ts';
import { html, pageResponse } from './html.ts';

export function hostPage(locale: Locale, base: string): Response {
  const say = (key: string): string => rsvpText(`host.${key}`, {}, locale, hostMessages);
  const words = Object.fromEntries(
    Object.keys(hostMessages).map((key) => [
      key.slice('host.'.length),
      rsvpText(key, {}, locale, hostMessages),
    ]),
  );
  const body = html`<main data-base="${base}" data-words="${JSON.stringify(words)}">
    <h1>${say('title')}</h1>
    <noscript><p>${say('needsScript')}</p></noscript>
    <p id="message" role="status" class="notice" hidden></p>
    <form id="key">
      <label>${say('token')} <input id="token" type="password" autocomplete="off" required /></label>
      <p class="quiet">${say('tokenHelp')}</p>
      <button>${say('open')}</button>
    </form>
    <div id="desk" hidden>
      <form id="choice">
        <label
          >${say('event')}
          <select id="event"></select
        ></label>
        <label id="date-label"
          >${say('date')}
          <select id="date"></select
        ></label>
        <p class="actions">
          <button type="button" id="reload">${say('reload')}</button>
          <button type="button" id="close">${say('close')}</button>
          <button type="button" id="csv">${say('csv')}</button>
          <button type="button" id="leave">${say('leave')}</button>
        </p>
      </form>
      <ul id="numbers" class="numbers"></ul>
      <p class="quiet">${say('expectWhy')}</p>
      <p id="nobody" hidden>${say('nobody')}</p>
      <div class="wide" role="region" tabindex="0" aria-labelledby="caption">
        <table id="table">
          <caption id="caption">
            ${say('list')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${say('who')}</th>
              <th scope="col">${say('answer')}</th>
              <th scope="col">${say('heads')}</th>
              <th scope="col">${say('said')}</th>
              <th scope="col">${say('actions')}</th>
            </tr>
          </thead>
          <tbody id="rows"></tbody>
        </table>
      </div>
    </div>
  </main>`;
  const parts = { title: say('title'), lang: localeTag(locale), body };
  return pageResponse({ ...parts, styles: `${base}/pages.css`, script: `${base}/host-page.js` });
}
