/** The addresses of an event: in its fields and in its texts. Parsed, never matched. */
import { once, type Context } from './context.ts';
import type { Path } from './rule.ts';
import { publicTexts } from './words.ts';

export interface FoundLink {
  /** As written. */
  text: string;
  path: Path;
  /** In a text; a field is the address whole. */
  range?: readonly [number, number];
  /** Absent where it cannot be parsed. */
  url?: URL;
}

/** Anything with a scheme and two slashes, as people paste it; what follows the address is cut off below. */
const inText = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"“”„»«]{1,2000}/gi;

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Without the stop, comma or bracket that belongs to the sentence. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text[end - 1]!;
    const opened = last === ')' && text.slice(0, end - 1).includes('(');
    if (!".,;:!?…)]}'’*".includes(last) || opened) break;
    end--;
  }
  return text.slice(0, end);
}

function collect(context: Context): FoundLink[] {
  const { event } = context;
  const found: FoundLink[] = [];
  const add = (value: unknown, ...path: Path): void => {
    if (typeof value !== 'string' || value.trim() === '') return;
    const text = value.trim().slice(0, 4096);
    const url = parse(text);
    found.push({ text, path, ...(url && { url }) });
  };
  add(event.url, 'url');
  for (const [i, link] of (event.links ?? []).entries()) {
    if (typeof link === 'string') add(link, 'links', i);
    else add((link as { url?: unknown } | undefined)?.url, 'links', i, 'url');
  }
  add(event.online?.url, 'online', 'url');
  add(event.venue?.url, 'venue', 'url');
  add(event.codeOfConduct, 'codeOfConduct');
  add(event.alongside?.url, 'alongside', 'url');
  add(event.rsvp?.url, 'rsvp', 'url');
  for (const [i, host] of (event.hosts ?? []).entries()) add(host.url, 'hosts', i, 'url');
  if (event.contact?.includes('://')) add(event.contact, 'contact');
  // A picture may be addressed relative to the feed.
  if (event.image?.url?.includes('://')) add(event.image.url, 'image', 'url');
  for (const { text, path } of publicTexts(context)) {
    if (!text.includes('://')) continue;
    for (const match of text.matchAll(inText)) {
      const address = trimmed(match[0]);
      const url = parse(address);
      found.push({
        text: address,
        path,
        range: [match.index, match.index + address.length],
        ...(url && { url }),
      });
    }
  }
  return found;
}

export function links(context: Context): FoundLink[] {
  return once(context, collect);
}

/** Where a link is, for a failure. */
export function linkAt({ path, range, text }: FoundLink): {
  path: Path;
  range?: readonly [number, number];
  params: { address: string };
} {
  return { path, ...(range && { range }), params: { address: text.slice(0, 120) } };
}

/** Each address once: a campaign repeats its link in every post. */
export function distinctLinks(context: Context): FoundLink[] {
  const seen = new Set<string>();
  return links(context).filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** An online meeting that people join by link. */
export function isMeeting(url: URL): boolean {
  return /(^|\.)(zoom\.(us|com)|zoomgov\.com|teams\.(microsoft|live)\.com|webex\.com|gotomeeting\.com|meet\.goto\.com|bluejeans\.com|bigbluebutton\.\w+)$/i.test(
    url.hostname,
  );
}
