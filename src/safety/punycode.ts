/** The letters of a host label that `URL` gives as `xn--…`. RFC 3492, 6.2. */
export function decodeLabel(label: string): string {
  if (!/^xn--/i.test(label) || label.length > 63) return label;
  const source = label.slice(4);
  const dash = source.lastIndexOf('-');
  const letters = dash > 0 ? Array.from(source.slice(0, dash)) : [];
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let at = dash > 0 ? dash + 1 : 0; at < source.length;) {
    const before = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const code = source.charCodeAt(at++) | 32;
      const digit = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : 99;
      if (digit > 35) return label;
      i += digit * weight;
      const least = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < least) break;
      weight *= 36 - least;
    }
    const count = letters.length + 1;
    let delta = before === 0 ? Math.floor((i - before) / 700) : (i - before) >> 1;
    delta += Math.floor(delta / count);
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    n += Math.floor(i / count);
    i %= count;
    if (n > 0x10ffff) return label;
    letters.splice(i++, 0, String.fromCodePoint(n));
  }
  return letters.join('');
}
