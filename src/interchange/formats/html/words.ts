/** What plain HTML says besides the event's own text: the words of the elements, so that both say one thing one way. */
import { escapeHtml } from '../../../internal/html.ts';
import { dateTimeFormat, usableTag } from '../../../internal/intl-cache.ts';
import { type Locale, localeTag, message, type Message, type Messages } from '../../../internal/messages.ts';

/** English. Other languages have these under the same keys in `src/locales/<tag>/components.ts`, `reply` in `rsvp.ts`. */
export const english = {
  moved: 'Moved',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  past: 'Past',
  'now-at': 'Now {when}, was {before}',
  'was-at': 'was: {place}',
  'new-date-unknown': 'New date not known yet, was {before}',
  next: 'Then {dates}',

  comma: ', ',
  online: 'Online',
  'online-tag': 'Online, under {tag}',
  'also-online': '{place}, and online',
  map: 'Map',
  join: 'Join at {host}',
  reply: 'Say whether you come at {host}',

  free: 'Free',
  anyone: 'Anyone welcome',
  'sign-up': 'Sign up first',
  invitation: 'By invitation',
  adults: 'Adults only',
  'all-ages': 'All ages',
  minors: 'For young people',
  'step-free': 'Step-free entrance',
  steps: 'Steps at the entrance',
  captions: 'Captions',
  spoken: 'Spoken: {languages}',
  alongside: 'beside {name}',

  'first-time': 'First time?',
  'look-for': 'Ask for {hosts}.',
  'about-people': { one: 'Few people are expected.', other: 'About {count} people are expected.' },
  'to-begin': 'To begin with: {icebreaker}',
  'come-alone': 'It is fine to come alone, and to leave when you like.',
  'chat-how': 'Post with {tag} and answer question 1 with A1. Reading along counts as coming.',

  afterwards: 'Afterwards',
  questions: { one: 'The question', other: '{count} questions' },
  agenda: 'What happens',
  follow: 'From afar',
  accessibility: 'Access',
  photos: 'Photos',
  'plan-b': 'Plan B',
  hosts: 'Hosts',
  tags: 'Hashtags',
  contact: 'Contact',
  further: 'More',
  conduct: 'Code of conduct',
} as const satisfies Record<string, Message>;

export type HtmlWord = keyof typeof english;

/** Every word and sentence by its key: a template with `{places}`, or templates by plural category of `count`. */
export type HtmlLabels = Record<HtmlWord, Message>;

/** A piece of HTML. Text becomes one by being escaped. */
export type Html = string;

/** The words of one language, and how text of any language stands among them. */
export interface Words {
  /** BCP 47; also of dates. */
  tag: string;
  rightToLeft: boolean;
  /** The sentence for `key`; what it is filled with is HTML, or a number. */
  say: (key: HtmlWord, params?: Readonly<Record<string, Html | number>>) => Html;
  /** Somebody's text in the middle of a line. What may run the other way is kept apart from what is around it. */
  text: (text: string) => Html;
  /** The attributes of an element that holds only somebody's text, in that language where the event says so. */
  of: (text: string, language?: string) => Html;
  /** The attribute for another language than that of the words. */
  language: (language: string | undefined) => Html;
}

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export function wordsOf(locale: Locale | string | undefined, labels: Partial<HtmlLabels> = {}): Words {
  const tag = localeTag(locale);
  const { components, rsvp } = typeof locale === 'object' ? locale.areas : {};
  const own = { ...components, reply: rsvp?.['rsvp.elsewhere'], ...labels };
  const spoken: Locale = { tag, areas: { components: own as Messages } };
  const weekday = dateTimeFormat(usableTag(tag), { weekday: 'long', timeZone: 'UTC' }).format(0);
  const rightToLeft = rightToLeftLetter.test(weekday);
  const language = (of: string | undefined) =>
    of === undefined || sameLanguage(of, tag) ? '' : ` lang="${escapeHtml(of)}"`;
  const turns = (text: string) => rightToLeft || rightToLeftLetter.test(text);
  return {
    tag,
    rightToLeft,
    say(key, params = {}) {
      // The sentence is text and becomes HTML before what it is filled with comes in.
      const filling: Html[] = [];
      const places = Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : `\uf8ff${filling.push(value) - 1}\uf8ff`,
      ]);
      const sentence = message(english, 'components', key, Object.fromEntries(places), spoken);
      return escapeHtml(sentence).replace(/\uf8ff(\d+)\uf8ff/g, (_, index) => filling[Number(index)] ?? '');
    },
    text: (text) => (turns(text) ? `<bdi>${lines(text)}</bdi>` : lines(text)),
    of: (text, of) => language(of) + (turns(text) ? ' dir="auto"' : ''),
    language,
  };
}

/** Text, with its line breaks. */
export function lines(text: string): Html {
  return escapeHtml(text.trim()).replace(/\r?\n/g, '<br>');
}

/** Whether two tags are of one language: `de` and `de-AT`. */
export function sameLanguage(one: string | undefined, other: string | undefined): boolean {
  const base = (tag: string | undefined) => tag?.split('-')[0]?.toLowerCase();
  return base(one) === base(other);
}
