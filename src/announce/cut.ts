/** Texts cut to a length of the network's: at the ends of words, never inside a grapheme cluster or a link. */
import { splitGraphemes, utf8Length } from '../internal/text.ts';
import { type Maker, type Piece, piece } from './pieces.ts';

/** Bytes kept free for a tag beside a text. */
const SPARE = 300;

/** No ellipsis straight after a link: it would become part of it. */
const linkLike = /[^.]\.[^.]|:\/\//;

/** A word of scripts without spaces, and not a hashtag, handle or link in them. */
const spaceless =
  /^(?![#@]|https?:)[^:/@#]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}][^:/@#]*$/u;

const closing = /[\s\p{Z}\p{Pd},;:.!?…·•|/\\&+([{“‘„«‹¿¡'"-]+$/u;

/** What a text leaves of a number of bytes, at least: a UTF-16 unit takes three at most, which spares counting them. */
export function bytesLeft(text: string, bytes: number): number {
  const least = bytes - text.length * 3;
  return least >= 0 ? least : bytes - utf8Length(text);
}

/** Whether a text is within a length, and leaves room for a tag where bytes count too. */
export function isShort(of: Piece, max: number, { network }: Maker): boolean {
  return of.length <= max && bytesLeft(of.text, (network.maxBytes ?? Infinity) - SPARE) >= 0;
}

/** The longest beginning of a text that is within a length, with `…`; cut inside a word only where there is no other way. */
export function cutTo(text: string, max: number, maker: Maker): Piece {
  const fits = (part: string) => isShort(piece(part, maker), max, maker);
  const clusterEnds = (word: string, at: number) =>
    splitGraphemes(word, maker.context.segmenter).map((cluster) => (at += cluster.length));

  /** With the last of the ends at which it fits. */
  const longest = (whole: string, ends: readonly number[]) => {
    let best = '';
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const part = shortened(whole, ends[middle]!);
      if (fits(part)) [best, low] = [part, middle + 1];
      else high = middle;
    }
    return best === '…' ? '' : best;
  };

  if (fits(text)) return piece(text, maker);
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\s\p{Z}]+/gu)) {
    if (spaceless.test(word)) for (const end of clusterEnds(word, index)) ends.push(end);
    else if (!linkLike.test(word)) ends.push(index + word.length);
  }
  return piece(longest(text, ends) || insideWord(), maker);

  /** Where not even the first word fits, or an ellipsis would become part of it. */
  function insideWord(): string {
    const [word = ''] = text.split(' ');
    if (linkLike.test(word) && fits(`${word} …`)) return `${word} …`;
    const start = text
      .slice(0, 4000)
      .replace(/\S+/g, (each) => (linkLike.test(each) ? each.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') : each));
    return longest(start, clusterEnds(start, 0));
  }
}

function shortened(text: string, end: number): string {
  // Only the last stretch can be punctuation, so a text of 100 kB full stops costs no more than one of letters.
  const from = Math.max(0, end - 40);
  return `${text.slice(0, from)}${text.slice(from, end).replace(closing, '')}…`;
}
