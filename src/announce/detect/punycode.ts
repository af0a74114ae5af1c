/** How long a host label is in the DNS: RFC 3492 without keeping the result. */

const BASE = 36;

function adapt(delta: number, points: number, first: boolean): number {
  let k = 0;
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  for (; rest > 455; k += BASE) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}

/** The length of `label` with `xn--` where it needs it; Infinity where it is over `max` anyway. */
export function dnsLength(label: string, max: number): number {
  if (/^[\0-\x7f]*$/.test(label)) return label.length;
  // Every code point becomes at least one character, so long labels need no arithmetic.
  if (label.length > 2 * max) return Infinity;
  const points = Array.from(label, (char) => char.codePointAt(0)!);
  if (points.length > max) return Infinity;
  const basic = points.filter((point) => point < 0x80).length;
  let length = 4 + basic + (basic > 0 ? 1 : 0);
  let done = basic;
  let next = 0x80;
  let delta = 0;
  let bias = 72;
  while (done < points.length) {
    const point = Math.min(...points.filter((each) => each >= next));
    delta += (point - next) * (done + 1);
    next = point;
    for (const each of points) {
      if (each < next) delta++;
      if (each !== next) continue;
      let rest = delta;
      for (let k = BASE; ; k += BASE) {
        const threshold = k <= bias ? 1 : Math.min(26, k - bias);
        length++;
        if (rest < threshold) break;
        rest = Math.floor((rest - threshold) / (BASE - threshold));
      }
      bias = adapt(delta, done + 1, done === basic);
      delta = 0;
      done++;
    }
    delta++;
    next++;
  }
  return length;
}
