/**
 * SipHash-2-4 (Aumasson and Bernstein 2012): a keyed hash fast enough to be taken of every request's address, so that
 * rate limits need to keep none. Words of 64 bits are pairs of 32.
 */

type Words = Int32Array;

const add = (v: Words, a: number, b: number): void => {
  const low = ((v[a + 1] as number) >>> 0) + ((v[b + 1] as number) >>> 0);
  v[a] = (v[a] as number) + (v[b] as number) + (low > 0xffff_ffff ? 1 : 0);
  v[a + 1] = low;
};

const rotateXor = (v: Words, a: number, bits: number, b: number): void => {
  const high = v[a] as number;
  const low = v[a + 1] as number;
  const [h, l, n] = bits < 32 ? [high, low, bits] : [low, high, bits - 32];
  v[a] = (n === 0 ? h : (h << n) | (l >>> (32 - n))) ^ (v[b] as number);
  v[a + 1] = (n === 0 ? l : (l << n) | (h >>> (32 - n))) ^ (v[b + 1] as number);
};

const swap = (v: Words, a: number): void => {
  const high = v[a] as number;
  v[a] = v[a + 1] as number;
  v[a + 1] = high;
};

/** v0 to v3 are at 0, 2, 4, 6; high word first. */
const round = (v: Words): void => {
  add(v, 0, 2);
  rotateXor(v, 2, 13, 0);
  swap(v, 0);
  add(v, 4, 6);
  rotateXor(v, 6, 16, 4);
  add(v, 0, 6);
  rotateXor(v, 6, 21, 0);
  add(v, 4, 2);
  rotateXor(v, 2, 17, 4);
  swap(v, 4);
};

/** 64 bits as 16 hex digits. @param key 16 bytes */
export function siphash(key: Uint8Array, bytes: Uint8Array): string {
  const view = new DataView(key.buffer, key.byteOffset, 16);
  const [k0l, k0h, k1l, k1h] = [0, 4, 8, 12].map((at) => view.getInt32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  const v = Int32Array.of(
    k0h ^ 0x736f6d65,
    k0l ^ 0x70736575,
    k1h ^ 0x646f7261,
    k1l ^ 0x6e646f6d,
    k0h ^ 0x6c796765,
    k0l ^ 0x6e657261,
    k1h ^ 0x74656462,
    k1l ^ 0x79746573,
  );
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / 8) * 8);
  padded.set(bytes);
  padded[padded.length - 1] = bytes.length & 0xff;
  const words = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 8) {
    const low = words.getInt32(at, true);
    const high = words.getInt32(at + 4, true);
    v[6] = (v[6] as number) ^ high;
    v[7] = (v[7] as number) ^ low;
    round(v);
    round(v);
    v[0] = (v[0] as number) ^ high;
    v[1] = (v[1] as number) ^ low;
  }
  v[5] = (v[5] as number) ^ 0xff;
  for (let i = 0; i < 4; i += 1) round(v);
  const hex = (half: number): string => {
    const word = [0, 2, 4, 6].reduce((sum, at) => sum ^ (v[at + half] as number), 0);
    return (word >>> 0).toString(16).padStart(8, '0');
  };
  return hex(0) + hex(1);
}
