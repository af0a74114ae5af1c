/** Made-up calendar files of any size. */

const zone = `BEGIN:VTIMEZONE\r
TZID:Europe/Berlin\r
BEGIN:DAYLIGHT\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0200\r
DTSTART:19700329T020000\r
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
END:DAYLIGHT\r
BEGIN:STANDARD\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
DTSTART:19701025T030000\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
END:STANDARD\r
END:VTIMEZONE\r
`;

/** A file as calendar software writes it: folded descriptions, alarms, organisers, one series in ten. */
export function largeCalendar(count: number): string {
  const parts = [`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n${zone}`];
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2026, 0, 1 + (i % 700))).toISOString().slice(0, 10).replaceAll('-', '');
    parts.push(
      `BEGIN:VEVENT\r\nUID:event-${i}@bench.example\r\nDTSTAMP:20261101T080000Z\r\nSEQUENCE:${i % 4}\r\n` +
        `DTSTART;TZID=Europe/Berlin:${day}T183000\r\nDTEND;TZID=Europe/Berlin:${day}T210000\r\n` +
        (i % 10 === 0 ? 'RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=12\r\n' : '') +
        `SUMMARY:Museum people\\, one table ${i}\r\nLOCATION:The Ship\\, 12 High Street\\, Hamburg\r\n` +
        'DESCRIPTION:We meet at the long table at the back. Look for the paper bir\r\n d.\\nEverybody who works in or loves museums is welcome\\; no need to book\\, j\r\n ust come.\\n\\nSecond paragraph with more of the same for the length of it.\r\n' +
        'ORGANIZER;CN=Theda:mailto:theda@example.org\r\nCATEGORIES:DrinkingAboutMuseums,MuseumNext\r\n' +
        'URL:https://example.org/events/1\r\nSTATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n' +
        'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Reminder\r\nTRIGGER:-PT30M\r\nEND:VALARM\r\nEND:VEVENT\r\n',
    );
  }
  parts.push('END:VCALENDAR\r\n');
  return parts.join('');
}
