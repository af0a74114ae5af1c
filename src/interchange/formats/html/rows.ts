/** What a stranger wants to know beyond when and where: a label and its content, as far as it is known. */
import type { TweetupEvent } from '../../../event/schema.ts';
import { escapeHtml } from '../../../internal/html.ts';
import { dateTimeFormat, listFormat, usableTag } from '../../../internal/intl-cache.ts';
import { isAllDay, msOfWall } from '../../../time/wall-time.ts';
import { hrefOf, link, linksOf, named, said } from './pieces.ts';
import type { Shown } from './shown.ts';
import type { Html, Words } from './words.ts';

/** Fewer are not a crowd to be told about. */
const someHeads = 3;

/** All of it as one `<dl>`; nothing where nothing is known. */
export function rows(shown: Shown, words: Words): Html {
  const { event, over } = shown;
  const { questions = [], accessibility, photoPolicy, backupPlan } = event;
  const joined = (all: readonly Html[]) => all.join(words.say('comma'));
  const conduct = hrefOf(event.codeOfConduct);
  const ahead: [label: Html, content: Html | undefined][] = [
    [words.say('first-time'), newcomers(event, words)],
    [words.say('questions', { count: questions.length }), list('ol', questions.map(words.text))],
    [words.say('agenda'), agenda(shown, words)],
    [words.say('follow'), joined(linksOf(event, ['follow'], words))],
    [words.say('accessibility'), accessibility && words.text(accessibility)],
    [words.say('photos'), photoPolicy && words.text(photoPolicy)],
    [words.say('plan-b'), backupPlan && words.text(backupPlan)],
  ];
  const behind: typeof ahead = [
    [words.say('afterwards'), joined(linksOf(event, ['recap', 'photos', 'slides', 'follow'], words))],
  ];
  const more = over
    ? linksOf(event, [undefined], words)
    : said([
        conduct && link(conduct, words.say('conduct')),
        ...linksOf(event, [undefined, 'slides', 'recap', 'photos'], words),
      ]);
  const all: typeof ahead = [
    ...(over ? behind : ahead),
    [words.say('hosts'), joined(hosts(event, words))],
    [words.say('tags'), tags(event, words)],
    [words.say('contact'), over ? '' : contact(event, words)],
    [words.say('further'), joined(more)],
  ];
  const known = all
    .filter(([, content]) => content)
    .map(([label, content]) => `<dt>${label}</dt><dd>${content}</dd>`);
  return known.length === 0 ? '' : `<dl>\n${known.join('\n')}\n</dl>`;
}

/** Whom to ask, how many will be there, and that nobody needs company to come. */
function newcomers(event: TweetupEvent, words: Words): Html {
  const { kind, venue, hosts: people = [], expected = 0, openTo, icebreaker, hashtags, status } = event;
  if (status === 'postponed' || openTo === 'invitation') return '';
  const tag = hashtags?.[0];
  if (kind === 'chat' && !venue) return tag ? words.say('chat-how', { tag: words.text(`#${tag}`) }) : '';
  const meeting = venue?.meetingPoint;
  const names = people.map(({ name }) => name);
  // Most meeting points name whom to ask for.
  const unnamed =
    venue && names.length > 0 && names.length < 4 && !names.some((name) => meeting?.includes(name));
  const asked = () => words.text(listFormat(usableTag(words.tag)).format(names));
  return said([
    unnamed && words.say('look-for', { hosts: asked() }),
    expected >= someHeads && words.say('about-people', { count: expected }),
    icebreaker?.trim() && words.say('to-begin', { icebreaker: words.text(ended(icebreaker)) }),
    venue && (openTo || meeting) && words.say('come-alone'),
  ]).join(' ');
}

/** What a host wrote without a full stop must not run into the next sentence. */
function ended(text: string): string {
  const trimmed = text.trimEnd();
  return /[\p{Sentence_Terminal}…:][\p{Pe}\p{Pf}\p{Pi}'"]*$/u.test(trimmed) ? text : `${trimmed}.`;
}

/** Each item with its hour, in the event's zone. */
function agenda({ event, of }: Shown, words: Words): Html {
  if (isAllDay(of.start)) return '';
  const start = msOfWall(of.start);
  const clock = dateTimeFormat(usableTag(words.tag), { timeStyle: 'short', timeZone: 'UTC' });
  const items = (event.agenda ?? []).map(
    ({ at, title }) => `${escapeHtml(clock.format(start + at * 60_000))} ${words.text(title)}`,
  );
  return list('ul', items);
}

function list(kind: 'ol' | 'ul', items: readonly Html[]): Html {
  if (items.length === 0) return '';
  return `<${kind}>${items.map((item) => `<li>${item}</li>`).join('')}</${kind}>`;
}

function hosts({ hosts: people = [] }: TweetupEvent, words: Words): Html[] {
  return people.map(
    ({ name, url }) => `<span class="p-organizer h-card">${named(url, name, words.of(name))}</span>`,
  );
}

/** The event's own tags and that of the conference, each once. */
function tags({ hashtags = [], alongside }: TweetupEvent, words: Words): Html {
  const unique = new Map<string, string>();
  for (const tag of [...hashtags, alongside?.hashtag])
    if (tag && !unique.has(tag.toLowerCase())) unique.set(tag.toLowerCase(), tag);
  return [...unique.values()]
    .map((tag) => {
      const written = `#<span class="p-category">${escapeHtml(tag)}</span>`;
      const attributes = words.of(tag);
      return attributes === '' ? written : `<span${attributes}>${written}</span>`;
    })
    .join(' ');
}

/** A mail address or an address of the web; anything else is text without a link. */
function contact({ contact: of }: TweetupEvent, words: Words): Html {
  const text = of?.trim() ?? '';
  if (text === '') return '';
  const mail = text.replace(/^mailto:/i, '');
  if (/^[\w.!#$%*+/=^`{|}~-]{1,64}@[^\s@<>"'&?#,;:\\]{1,255}$/.test(mail))
    return link(`mailto:${mail.replaceAll('%', '%25')}`, words.text(mail));
  const href = hrefOf(text);
  return link(href, words.text(href === undefined ? text : text.replace(/^https?:\/\//i, '')));
}
