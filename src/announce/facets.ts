/** Bluesky's marks on a text: UTF-8 offsets of known spans, never detected again. */
import { utf8Length } from '../internal/text.ts';
import type { Entity } from './entity.ts';
import type { PostContext } from './network.ts';

const $type = 'app.bsky.richtext.facet';

/** One `app.bsky.richtext.facet`. */
export interface Facet {
  $type: 'app.bsky.richtext.facet';
  /** Bytes of UTF-8, end exclusive. */
  index: { byteStart: number; byteEnd: number };
  features: [
    | { $type: 'app.bsky.richtext.facet#link'; uri: string }
    | { $type: 'app.bsky.richtext.facet#mention'; did: string }
    | { $type: 'app.bsky.richtext.facet#tag'; tag: string },
  ];
}

/** The facets of a text. A mention needs the DID of its handle; without it, it stays text. */
export function facetsOf(
  text: string,
  entities: readonly Entity[],
  dids: Readonly<Record<string, string>> = {},
): Facet[] {
  const facets: Facet[] = [];
  let bytes = 0;
  let at = 0;
  const bytesUntil = (end: number) => {
    bytes += utf8Length(text.slice(at, end));
    at = end;
    return bytes;
  };
  for (const each of entities) {
    const index = { byteStart: bytesUntil(each.start), byteEnd: bytesUntil(each.end) };
    const feature = featureOf(each, dids);
    if (feature) facets.push({ $type, index, features: [feature] });
  }
  return facets;
}

function featureOf(
  { type, value }: Entity,
  dids: Readonly<Record<string, string>>,
): Facet['features'][0] | undefined {
  if (type === 'link') return { $type: `${$type}#link`, uri: value };
  if (type === 'hashtag') return { $type: `${$type}#tag`, tag: value };
  const did = Object.hasOwn(dids, value) && dids[value];
  return did ? { $type: `${$type}#mention`, did } : undefined;
}

/** An `app.bsky.feed.post` record, ready for `com.atproto.repo.createRecord`. */
export function blueskyRecord(post: PostContext): Record<string, unknown> {
  const { text, facets = [], link, title, summary = '' } = post;
  const record: Record<string, unknown> = {
    $type: 'app.bsky.feed.post',
    text,
    createdAt: post.createdAt.toISOString(),
    langs: [post.language],
  };
  if (facets.length > 0) record['facets'] = facets;
  if (link) {
    const external = { uri: link, title, description: summary };
    record['embed'] = { $type: 'app.bsky.embed.external', external };
  }
  return record;
}
