/**
 * The common forms of OpenStreetMap opening hours: `Mo-Fr 08:00-18:00; Sa,Su 10:00-02:00; Mo off`, `24/7`. Whatever
 * else stands there (holidays, months, weeks, "sunset") makes the answer undefined: an adapter can know more.
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
const DAY = 1440;
const WEEK = 7 * DAY;
const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

function dayList(text: string): number[] | undefined {
  const list: number[] = [];
  for (const part of text.split(',')) {
    const [from, to = from] = part
      .trim()
      .toLowerCase()
      .split('-')
      .map((day) => days.indexOf(day.trim().slice(0, 2)));
    if (from === undefined || from < 0 || to! < 0) return undefined;
    for (let day = from; ; day = (day + 1) % 7) {
      list.push(day);
      if (day === to) break;
    }
  }
  return list;
}

function spans(text: string): [number, number][] | undefined {
  if (/^(off|closed)$/i.test(text)) return [];
  const list: [number, number][] = [];
  for (const part of text.split(',')) {
    const match = /^(\d{1,2}):(\d\d) ?[-–] ?(\d{1,2}):(\d\d)$/.exec(part.trim());
    if (!match) return undefined;
    const [from, to] = [Number(match[1]) * 60 + Number(match[2]), Number(match[3]) * 60 + Number(match[4])];
    // Over midnight.
    list.push([from, to <= from ? to + DAY : to]);
  }
  return list;
}

/** Open times of a week, in minutes after Monday 00:00; undefined where the text says more than is understood. */
function week(hours: string): [number, number][] | undefined {
  if (/^24\/7$/.test(hours.trim())) return [[0, 2 * WEEK]];
  const byDay: [number, number][][] = days.map(() => []);
  for (const rule of hours.slice(0, 1000).split(';')) {
    const text = rule.trim();
    if (text === '') continue;
    const match =
      /^((?:mo|tu|we|th|fr|sa|su)[a-z]*(?: ?[-,] ?(?:mo|tu|we|th|fr|sa|su)[a-z]*)*)\s+(.+)$/i.exec(text);
    const which = match ? dayList(match[1]!) : days.map((_, day) => day);
    const times = spans(match ? match[2]! : text);
    if (!which || !times) return undefined;
    // A later rule replaces an earlier one for its days.
    for (const day of which) byDay[day] = times;
  }
  return byDay.flatMap((times, day) =>
    times.map(([from, to]): [number, number] => [from + day * DAY, to + day * DAY]),
  );
}

/**
 * Whether the place is open from `start` to `end`, in milliseconds of wall time (as though in UTC).
 * @returns undefined where the hours are not understood
 */
export function isOpen(hours: string, start: number, end: number): boolean | undefined {
  const open = week(hours);
  if (!open) return undefined;
  // 5 January 1970 was a Monday.
  const monday = 4 * DAY;
  const from = (((start / 60_000 - monday) % WEEK) + WEEK) % WEEK;
  const to = from + (end - start) / 60_000;
  // Spans that touch are one: 11:00-24:00 and 00:00-02:00.
  let at = from;
  const twice = [
    ...open,
    ...open.map(([a, b]): [number, number] => [a + WEEK, b + WEEK]),
    ...open.map(([a, b]): [number, number] => [a - WEEK, b - WEEK]),
  ];
  for (let changed = true; changed && at < to;) {
    changed = false;
    for (const [a, b] of twice) {
      if (a <= at && b > at) {
        at = b;
        changed = true;
      }
    }
  }
  return at > from || to === from ? at >= to && twice.some(([a, b]) => a <= from && b >= from) : false;
}
