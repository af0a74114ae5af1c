/** What a card says beyond when and where. Loads with the first full card of a page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TweetupEvent } from '../../src/event/schema.ts';
import { factsOf } from './details-facts.ts';
import { agenda, questions } from './details-folds.ts';
import { contactOf, hostOf, linksOf, type Place, profilesOf, tagPages, tagsOf } from './details-links.ts';
import { tell } from './details-messages.ts';
import { newcomers } from './details-newcomers.ts';
import type { EntryOptions } from './entry.ts';
import { proseOf } from './event-text.ts';
import { safeHref } from './link.ts';
import type { Showing } from './showing.ts';

type Maybe = TemplateResult | typeof nothing;

export { image, place } from './details-place.ts';

/** Facts, description, what newcomers want to know, then who, where to follow and how to ask. */
export function rest(showing: Showing, options: EntryOptions): TemplateResult {
  const { event } = showing;
  const over = showing.phase === 'past' || event.status === 'cancelled';
  return html`<div class="rest">
    ${facts(showing, options, over)}${body(event, options)}${
      over
        ? recap(showing, options)
        : html`${newcomers(event, options)}${questions(event, options)}${agenda(showing, options)}`
    }${rows(showing, options, over)}
  </div>`;
}

function facts({ event, base }: Showing, { locale }: EntryOptions, over: boolean): Maybe {
  const all = factsOf(event, locale, over);
  if (all.length === 0) return nothing;
  return html`<ul part="facts" class="facts" role="list">
    ${all.map(({ text, url }) => html`<li>${linked({ text, href: safeHref(url, base) })}</li>`)}
  </ul>`;
}

function body(event: TweetupEvent, { locale }: EntryOptions): Maybe {
  const { summary, description, lang } = proseOf(event, locale);
  const texts = [summary, description].filter((text) => text);
  if (texts.length === 0) return nothing;
  return html`<div part="body" class="body" lang=${lang ?? nothing}>
    ${texts.map((text) => html`<p dir="auto">${text}</p>`)}
  </div>`;
}

/** What is left of an event that is over: what was said, shown and photographed. */
function recap({ event, base }: Showing, { locale }: EntryOptions): Maybe {
  const links = linksOf(event, base, ['recap', 'photos', 'slides', 'follow']);
  if (links.length === 0) return nothing;
  return html`<div part="recap" class="box">
    <p class="label">${tell(locale, 'afterwards')}</p>
    <ul role="list">
      ${links.map((link) => html`<li>${linked(link)}</li>`)}
    </ul>
  </div>`;
}

/** Label and content, as far as they are known. */
function rows({ event, base }: Showing, { locale }: EntryOptions, over: boolean): Maybe {
  const join = safeHref(event.online?.url, base);
  const conduct = safeHref(event.codeOfConduct, base);
  const contact = contactOf(event.contact, base);
  const ahead: [Parameters<typeof tell>[1], Maybe | string | undefined][] = [
    [
      'on-screen',
      join ? linked({ text: tell(locale, 'join', { host: hostOf(join) }), href: join }) : nothing,
    ],
    ['follow', list(linksOf(event, base, ['follow']))],
    ['accessibility', event.accessibility],
    ['photos', event.photoPolicy],
    ['plan-b', event.backupPlan],
  ];
  const more = [
    ...(conduct && !over ? [{ text: tell(locale, 'conduct'), href: conduct }] : []),
    ...linksOf(event, base, over ? [undefined] : [undefined, 'slides', 'recap', 'photos']),
  ];
  const all: typeof ahead = [
    ...(over ? [] : ahead),
    ['hosts', hosts(event, base, locale)],
    ['tags', tags(event, locale)],
    ['contact', contact && !over ? linked(contact) : nothing],
    ['further', list(more)],
  ];
  const known = all.filter(([, content]) => content && content !== nothing);
  if (known.length === 0) return nothing;
  return html`<dl part="more" class="rows">
    ${known.map(
      ([key, content]) =>
        html`<div>
          <dt>${tell(locale, key)}</dt>
          <dd dir=${typeof content === 'string' ? 'auto' : nothing}>${content}</dd>
        </div>`,
    )}
  </dl>`;
}

function hosts({ hosts: people = [] }: TweetupEvent, base: string, locale: EntryOptions['locale']): Maybe {
  if (people.length === 0) return nothing;
  return html`<ul role="list">
    ${people.map(
      ({ name, url, handles }) =>
        html`<li>
          ${linked({ text: name, href: safeHref(url, base) })}${pages(name, profilesOf(handles), locale)}
        </li>`,
    )}
  </ul>`;
}

function tags(event: TweetupEvent, locale: EntryOptions['locale']): Maybe {
  const all = tagsOf(event);
  if (all.length === 0) return nothing;
  return html`<ul role="list">
    ${all.map((tag) => html`<li><bdi>#${tag}</bdi>${pages(`#${tag}`, tagPages(tag, event), locale)}</li>`)}
  </ul>`;
}

/** The networks on which something is, each a link that says what it leads to. */
function pages(what: string, places: readonly Place[], locale: EntryOptions['locale']): Maybe {
  if (places.length === 0) return nothing;
  return html`<span part="networks" class="networks"
    >${places.map(
      ({ text, href }) =>
        html` <a href=${href} aria-label=${tell(locale, 'on', { what, network: text })}>${text}</a>`,
    )}</span
  >`;
}

function list(places: readonly Place[]): Maybe {
  if (places.length === 0) return nothing;
  return html`<ul role="list">
    ${places.map((each) => html`<li>${linked(each)}</li>`)}
  </ul>`;
}

/** Text, and a link where there is somewhere to go. */
function linked({ text, href }: { text: string; href?: string | undefined }): TemplateResult {
  return href ? html`<a href=${href} dir="auto">${text}</a>` : html`<bdi>${text}</bdi>`;
}
