/** Texts cut to a length of the network's. */
import { type GraphemeSegmenter, splitGraphemes, truncate } from '../internal/text.ts';
import { type Maker, type Piece, piece } from './pieces.ts';

/** Bytes kept free for a tag beside a text. */
const SPARE = 300;

/** Whether a text is within a length, and leaves room for a tag where bytes count too. */
export function isShort(of: Piece, max: number, { network }: Maker): boolean {
  return of.length <= max && of.bytes <= (network.maxBytes ?? Infinity) - SPARE;
}

/** The longest beginning of a text within a length; cut inside a word only where there is no other way. */
export function cutTo(text: string, max: number, maker: Maker): Piece {
  const fits = (part: string) => isShort(piece(part, maker), max, maker);
  const { segmenter } = maker.context;
  const cut =
    truncate(text, fits, segmenter).text || cutWord(text.split(' ')[0]!.slice(0, 4000), fits, segmenter);
  return piece(cut, maker);
}

/** A first word that is too long, or that an ellipsis would become part of. */
function cutWord(word: string, fits: (text: string) => boolean, segmenter?: GraphemeSegmenter): string {
  if (/\S\.\S|:\/\//.test(word)) {
    if (fits(`${word} …`)) return `${word} …`;
    word = word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  }
  let kept = '';
  for (const char of splitGraphemes(word, segmenter)) {
    if (!fits(`${kept}${char}…`)) break;
    kept += char;
  }
  return kept && `${kept}…`;
}
