/** Parts of a post that are measured once and then only added up. */
import { utf8Length } from '../internal/text.ts';
import { type Entity, entity } from './entity.ts';
import type { CountContext, Network } from './network.ts';

/** A text with its length in the network's unit. */
export interface Piece {
  text: string;
  length: number;
  /** Bytes of UTF-8, where the network limits them too; else 0. */
  bytes: number;
  entities: readonly Entity[];
}

export const nothing: Piece = { text: '', length: 0, bytes: 0, entities: [] };

/** Makes pieces for one network and its options. */
export interface Maker {
  network: Network;
  context: CountContext;
}

/** Whether a text may hold anything but text. */
const mayHoldEntities = /[@＠#＃$]|\S\.\S|:/;

export function piece(text: string, { network, context }: Maker): Piece {
  if (text === '') return nothing;
  const entities = mayHoldEntities.test(text) ? network.find(text, context) : [];
  return {
    text,
    length: network.count(text, entities, context),
    bytes: network.maxBytes === undefined ? 0 : utf8Length(text),
    entities,
  };
}

const plainAddress = /^https?:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.([a-z]{2,24})\/[\w/-]*$/;

/** The link of the post, in the form that the network shows; what it leads to is known, not detected. */
export function linkPiece(url: string, maker: Maker): Piece {
  const shown = maker.network.shownLink?.(url) ?? url;
  // Every finder takes a short plain address whole, if it knows the top-level domain: no need to look.
  const tld = url.length <= 70 ? plainAddress.exec(url)?.[1] : undefined;
  if (shown === url && !(tld && maker.context.isTld(tld))) return piece(url, maker);
  const made = entity('link', shown, 0, shown.length, url);
  return {
    text: shown,
    length: maker.network.count(shown, [made], maker.context),
    bytes: maker.network.maxBytes === undefined ? 0 : utf8Length(shown),
    entities: [made],
  };
}

/** What stands between two pieces: plain ASCII, which every network counts 1 a character. */
export interface Part {
  before: string;
  piece: Piece;
}

export function lengthOf(parts: readonly Part[]): { length: number; bytes: number } {
  let length = 0;
  let bytes = 0;
  for (const { before, piece } of parts) {
    length += before.length + piece.length;
    bytes += before.length + piece.bytes;
  }
  return { length, bytes };
}

/** One text, its entities at their places in it. */
export function joined(parts: readonly Part[]): { text: string; entities: Entity[] } {
  let text = '';
  const entities: Entity[] = [];
  for (const { before, piece } of parts) {
    text += before;
    for (const each of piece.entities) {
      entities.push({ ...each, start: each.start + text.length, end: each.end + text.length });
    }
    text += piece.text;
  }
  return { text, entities };
}
