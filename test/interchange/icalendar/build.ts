/** Calendar files for tests. */

export function entry(...lines: string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

export function calendar(...parts: string[]): string {
  return `${['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR'].join('\r\n')}\r\n`;
}

/** A VTIMEZONE with the rules of the United States or of Europe. */
export function zone(tzid: string, rules: 'us' | 'eu', standard: string, summer: string): string {
  const [to, back] = rules === 'us' ? ['3;BYDAY=2SU', '11;BYDAY=1SU'] : ['3;BYDAY=-1SU', '10;BYDAY=-1SU'];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:STANDARD',
    'DTSTART:16010101T020000',
    `TZOFFSETFROM:${summer}`,
    `TZOFFSETTO:${standard}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${back}`,
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    `TZOFFSETFROM:${standard}`,
    `TZOFFSETTO:${summer}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${to}`,
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
}
