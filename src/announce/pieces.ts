/** Parts of a post that are measured once and then only added up. */
import { plainAddress } from './clean.ts';
import { type Entity, entity } from './entity.ts';
import type { CountContext, Network } from './network.ts';

/** A text with its length in the network's unit. */
export interface Piece {
  text: string;
  length: number;
  entities: Entity[];
}

/** Makes pieces for one network and its options. */
export interface Maker {
  network: Network;
  context: CountContext;
}

/** Whether a text may hold anything but text. */
const mayHoldEntities = /[@＠#＃$]|\S\.\S|:/;

export function piece(text: string, { network, context }: Maker, known?: Entity[]): Piece {
  const entities = known ?? (mayHoldEntities.test(text) ? network.find(text, context) : []);
  return {
    text,
    length: network.count(text, entities, context),
    entities,
  };
}

/** The link of the post, in the form that the network shows; what it leads to is known, not detected. */
export function linkPiece(url: string, maker: Maker): Piece {
  const shown = maker.network.shownLink?.(url) ?? url;
  // A short plain address is taken whole by every finder that knows the top-level domain: no need to look.
  const tld = url.length <= 70 ? plainAddress.exec(url)?.[1] : undefined;
  const known = shown !== url || (tld !== undefined && maker.context.isTld(tld));
  return piece(shown, maker, known ? [entity('link', shown, 0, shown.length, url)] : undefined);
}
