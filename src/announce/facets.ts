/** Bluesky's marks on a text: UTF-8 offsets of known spans, never detected again. */
import { utf8Length } from '../internal/text.ts';
import type { Entity } from './entity.ts';
import type { PostContext } from './network.ts';

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
  for (const each of entities) {
    bytes += utf8Length(text.slice(at, each.start));
    const byteStart = bytes;
    bytes += utf8Length(text.slice(each.start, each.end));
    at = each.end;
    const feature = featureOf(each, dids);
    if (!feature) continue;
    facets.push({
      $type: 'app.bsky.richtext.facet',
      index: { byteStart, byteEnd: bytes },
      features: [feature],
    });
  }
  return facets;
}

function featureOf(of: Entity, dids: Readonly<Record<string, string>>): Facet['features'][0] | undefined {
  if (of.type === 'link') return { $type: 'app.bsky.richtext.facet#link', uri: of.value };
  if (of.type === 'hashtag') return { $type: 'app.bsky.richtext.facet#tag', tag: of.value };
  const did = Object.hasOwn(dids, of.value) ? dids[of.value] : undefined;
  return did ? { $type: 'app.bsky.richtext.facet#mention', did } : undefined;
}

/** An `app.bsky.feed.post` record, ready for `com.atproto.repo.createRecord`. */
export function blueskyRecord(post: PostContext): Record<string, unknown> {
  const { facets = [] } = post;
  return {
    $type: 'app.bsky.feed.post',
    text: post.text,
    createdAt: post.createdAt.toISOString(),
    langs: [post.language],
    ...(facets.length > 0 ? { facets } : {}),
    ...(post.link
      ? {
          embed: {
            $type: 'app.bsky.embed.external',
            external: { uri: post.link, title: post.title, description: post.summary ?? '' },
          },
        }
      : {}),
  };
}
