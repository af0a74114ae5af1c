/** What calendar software really writes, and what becomes of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TweetupEvent } from '../../../src/event/index.ts';
import { fromICalendar } from '../../../src/interchange/formats/icalendar.ts';
import { calendar, entry, zone } from './build.ts';

const read = (text: string) => fromICalendar(text, { timeZone: 'Europe/Berlin' });
const one = (...lines: string[]) => calendar(entry('UID:1', 'SUMMARY:x', ...lines));
const at = (...lines: string[]) => one('DTSTART:20261203T183000Z', ...lines);

const brief = ({ title, start, end, timeZone }: TweetupEvent) =>
  `${title}: ${start}${end ? ` to ${end}` : ''} ${timeZone}`;

/** A file, and its events in short. */
const times: Readonly<Record<string, readonly [text: string, ...expected: string[]]>> = {
  'AM behind 24 hours, an end that is only a Z, blank lines (WP Event Manager)': [
    'BEGIN:VCALENDAR\r\n\r\nBEGIN:VEVENT\r\n\r\nDTSTART:20231017T110000AMZ\r\nDTEND:Z\r\nSUMMARY:x\r\n\r\nEND:VEVENT\r\nEND:VCALENDAR',
    'x: 2023-10-17T11:00 UTC',
  ],
  'afternoon by the clock of twelve hours': [
    one('DTSTART:20261203T063000PM', 'DTEND:20261203T120000AM'),
    'x: 2026-12-03T18:30 Europe/Berlin',
  ],
  'AM and PM of twelve': [one('DTSTART:20261203T120000PM'), 'x: 2026-12-03T12:00 Europe/Berlin'],
  'every UID empty (Outlook, published)': [
    calendar(
      entry('UID:', 'SUMMARY:a', 'DTSTART;TZID=GMT Standard Time 1:20260126T120000'),
      entry('UID:', 'SUMMARY:b', 'DTSTART;TZID=GMT Standard Time 1:20260127T120000'),
    ),
    'a: 2026-01-26T12:00 Europe/London',
    'b: 2026-01-27T12:00 Europe/London',
  ],
  'METHOD before every event (Formula 1)': [
    calendar(
      'METHOD:PUBLISH',
      entry('SUMMARY:a', 'DTSTART:20261203'),
      'METHOD:PUBLISH',
      entry('SUMMARY:b', 'DTSTART:20261204'),
    ),
    'a: 2026-12-03 Europe/Berlin',
    'b: 2026-12-04 Europe/Berlin',
  ],
  'the whole file indented by its template': [
    at('DESCRIPTION:one', ' two').replace(/^/gm, '        '),
    'x: 2026-12-03T18:30 UTC',
  ],
  'all but the first and last line indented, each level more': [
    'BEGIN:VCALENDAR\n  VERSION:2.0\n  BEGIN:VEVENT\n    UID:1\n    SUMMARY:x\n    DTSTART:20261203T183000Z\n  END:VEVENT\nEND:VCALENDAR\n',
    'x: 2026-12-03T18:30 UTC',
  ],
  'quotes in a parameter, and one broken in two (Proton)': [
    calendar(
      entry(
        'SUMMARY:a',
        'ATTENDEE;X-RESPONSE-COMMENT="he said "ok" ":mailto:a@b.example',
        'DTSTART:20261203',
      ),
      entry(
        'SUMMARY:b',
        'ATTENDEE;X-RESPONSE-COMMENT="first',
        'second":mailto:a@b.example',
        'DTSTART:20261204',
      ),
    ),
    'a: 2026-12-03 Europe/Berlin',
    'b: 2026-12-04 Europe/Berlin',
  ],
  'tabs as folds, within a parameter and before the value': [
    one('DTSTART;\r\n\tTZID=Europe/\r\n\tBerlin:\r\n\t20261203T183000'),
    'x: 2026-12-03T18:30 Europe/Berlin',
  ],
  'VALUE=DATE with midnight': [
    one('DTSTART;VALUE=DATE:20261203T000000', 'DTEND;VALUE=DATE:20261205T000000'),
    'x: 2026-12-03 to 2026-12-04 Europe/Berlin',
  ],
  'VALUE=DATE with a time, which is meant': [
    one('DTSTART;VALUE=DATE:20261203T183000Z'),
    'x: 2026-12-03T18:30 UTC',
  ],
  'VALUE=DATE-TIME with a date': [
    one('DTSTART;VALUE=DATE-TIME:20261203', 'DTEND;VALUE=DATE-TIME:20261205'),
    'x: 2026-12-03 to 2026-12-04 Europe/Berlin',
  ],
  'midnight to midnight, meant as a day (Outlook)': [
    one(
      'DTSTART;TZID=W. Europe Standard Time:20261203T000000',
      'DTEND;TZID=W. Europe Standard Time:20261205T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    ),
    'x: 2026-12-03 to 2026-12-04 Europe/Berlin',
  ],
  'midnight to a second before midnight, meant as a day (Funambol)': [
    one('DTSTART:20261203T000000', 'DTEND:20261203T235959', 'X-FUNAMBOL-ALLDAY:1'),
    'x: 2026-12-03 Europe/Berlin',
  ],
  'the same, said not to be a day': [
    one('DTSTART:20261203T000000', 'DTEND:20261204T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE'),
    'x: 2026-12-03T00:00 to 2026-12-04T00:00 Europe/Berlin',
  ],
  'an offset behind the time': [one('DTSTART:20261203T183000+0100'), 'x: 2026-12-03T17:30 UTC'],
  'RFC 3339 with an offset': [one('DTSTART:2026-12-03T18:30:00+01:00'), 'x: 2026-12-03T17:30 UTC'],
  'RFC 3339 with thousandths': [one('DTSTART:2026-12-03T18:30:00.000Z'), 'x: 2026-12-03T18:30 UTC'],
  'a moment, with the zone that it is in beside it': [
    one('DTSTART;TZID=America/New_York:20261203T233000Z', 'DTEND;TZID=America/New_York:20261204T003000Z'),
    'x: 2026-12-03T18:30 to 2026-12-03T19:30 America/New_York',
  ],
  'without seconds, without minutes, without a nought': [
    calendar(
      entry('SUMMARY:a', 'DTSTART:20261203T1830Z'),
      entry('SUMMARY:b', 'DTSTART:20261203T18Z'),
      entry('SUMMARY:c', 'DTSTART:20261203T93000Z'),
    ),
    'a: 2026-12-03T18:30 UTC',
    'b: 2026-12-03T18:00 UTC',
    'c: 2026-12-03T09:30 UTC',
  ],
  'slashes and a space': [one('DTSTART:2026/12/03 18:30'), 'x: 2026-12-03T18:30 Europe/Berlin'],
  'half past, as a fraction of hours': [at('DURATION:PT1.5H'), 'x: 2026-12-03T18:30 to 2026-12-03T20:00 UTC'],
  'a duration that goes back': [at('DURATION:-PT1H'), 'x: 2026-12-03T18:30 UTC'],
  'a leap second and the end of the day': [
    one('DTSTART:20261203T183000Z', 'DTEND:20261203T240000Z'),
    'x: 2026-12-03T18:30 to 2026-12-04T00:00 UTC',
  ],
  'the last second of time, by later clocks': [
    calendar('X-WR-TIMEZONE:Asia/Tokyo', entry('SUMMARY:x', 'DTSTART:99991231T235959Z')),
    'x: 9999-12-31T23:59:59 Asia/Tokyo',
  ],
  'no start that can be read, then one that can': [
    one('DTSTART:Invalid Date', 'DTSTART:20261203T183000Z'),
    'x: 2026-12-03T18:30 UTC',
  ],
  'spaces around the colon': [
    'BEGIN : VCALENDAR\nBEGIN:VEVENT \nSUMMARY : x\nDTSTART ;TZID=Europe/Berlin : 20261203T183000\nEND:VEVENT\nEND:VCALENDAR',
    'x: 2026-12-03T18:30 Europe/Berlin',
  ],
  'a NUL behind every value': [at().replaceAll('\r\n', '\0\r\n'), 'x: 2026-12-03T18:30 UTC'],
  'line breaks the wrong way round': [at().replaceAll('\r\n', '\n\r'), 'x: 2026-12-03T18:30 UTC'],
  'line breaks doubled': [at().replaceAll('\r\n', '\r\r\n'), 'x: 2026-12-03T18:30 UTC'],
  'two byte order marks': [
    `\uFEFF\uFEFF${calendar('X-WR-TIMEZONE:Europe/Paris', entry('SUMMARY:x', 'DTSTART:20261203T183000'))}`,
    'x: 2026-12-03T18:30 Europe/Paris',
  ],
  'a warning of PHP before and within': [
    `<br />\n<b>Warning</b>:  Undefined variable $x in <b>/var/www/ical.php</b> on line <b>12</b><br />\n${at('<br />', '<b>Notice</b>:  no property of non-object')}`,
    'x: 2026-12-03T18:30 UTC',
  ],
  'cut off within an alarm': [
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20261203T183000Z\r\nBEGIN:VALARM\r\nTRIGGER:-PT',
    'x: 2026-12-03T18:30 UTC',
  ],
  'an alarm with a time and a title of its own': [
    calendar(
      'BEGIN:VEVENT\r\nBEGIN:VALARM\r\nSUMMARY:alarm\r\nDTSTART:20200101T000000Z\r\nEND:VALARM\r\nSUMMARY:x\r\nDTSTART:20261203T183000Z\r\nEND:VEVENT',
    ),
    'x: 2026-12-03T18:30 UTC',
  ],
  'tasks, diaries and free hours are none': [
    calendar(
      'BEGIN:VTODO\r\nSUMMARY:todo\r\nDTSTART:20261203T183000Z\r\nEND:VTODO',
      'BEGIN:VAVAILABILITY\r\nBEGIN:AVAILABLE\r\nSUMMARY:Monday\r\nDTSTART:20261203T183000Z\r\nEND:AVAILABLE\r\nEND:VAVAILABILITY',
      entry('SUMMARY:x', 'DTSTART:20261203T183000Z'),
    ),
    'x: 2026-12-03T18:30 UTC',
  ],
  'zones of Evolution, KOrganizer, Citadel': [
    calendar(
      ...[
        '/freeassociation.sourceforge.net/Tzfile/Europe/London',
        '/softwarestudio.org/Olson_20011030_5/Europe/London',
      ].map((tzid) => entry('SUMMARY:x', `DTSTART;TZID=${tzid}:20260703T183000`)),
      entry('SUMMARY:y', 'DTSTART;TZID=/citadel.org/20210210_1/Europe/London:20260703T183000'),
    ),
    'x: 2026-07-03T18:30 Europe/London',
    'y: 2026-07-03T18:30 Europe/London',
  ],
  'a zone of Outlook’s own, defined in the file': [
    calendar(
      zone('Customized Time Zone', 'eu', '+0100', '+0200'),
      entry('SUMMARY:x', 'DTSTART;TZID=Customized Time Zone:20260701T110000'),
    ),
    'x: 2026-07-01T11:00 Europe/Berlin',
  ],
  'a zone that is defined after its events, by another name': [
    calendar(
      entry('SUMMARY:x', 'DTSTART;TZID=My Zone:20260701T110000'),
      'BEGIN:VTIMEZONE\r\nTZID:My Zone\r\nX-LIC-LOCATION:Asia/Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE',
    ),
    'x: 2026-07-01T11:00 Asia/Tokyo',
  ],
};

for (const [name, [text, ...expected]] of Object.entries(times)) {
  test(name, () => assert.deepEqual(read(text).events.map(brief), expected));
}

for (const [tzid, expected] of Object.entries({
  'GMT+0100': 'Etc/GMT-1',
  'UTC+02:00': 'Etc/GMT-2',
  '(GMT+01.00) Paris / Madrid / Brussels / Copenhagen': 'Europe/Paris',
  'Coordinated Universal Time': 'UTC',
  '(UTC) Coordinated Universal Time': 'UTC',
  'Europe\\/Berlin': 'Europe/Berlin',
  "'Asia/Tokyo'": 'Asia/Tokyo',
  'Asia/Tokyo (JST)': 'Asia/Tokyo',
  'America/New York': 'America/New_York',
})) {
  test(`TZID="${tzid}" is ${expected}, and nothing had to be guessed`, () => {
    const { events, problems } = read(one(`DTSTART;TZID="${tzid}":20260703T183000`));
    assert.deepEqual([events[0]!.timeZone, events[0]!.start, problems], [expected, '2026-07-03T18:30', []]);
  });
}

for (const [rule, expected, reported = []] of [
  ['FREQ=WEEKLY;COUNT=0', 'FREQ=WEEKLY'],
  ['FREQ=WEEKLY;INTERVAL=0;BYDAY=', 'FREQ=WEEKLY'],
  ['freq=weekly; byday=th,;', 'FREQ=WEEKLY;BYDAY=TH'],
  ['FREQ=WEEKLY;UNTIL=', 'FREQ=WEEKLY'],
  ['FREQ=WEEKLY;UNTIL=2027-01-31T00:00:00Z', 'FREQ=WEEKLY;UNTIL=20270131T000000Z'],
  ['FREQ=WEEKLY;UNTIL=20270131T240000', 'FREQ=WEEKLY;UNTIL=20270201T000000'],
  ['FREQ=WEEKLY;UNTIL=never;BYDAY=TH', 'FREQ=WEEKLY;BYDAY=TH', ['UNTIL=NEVER']],
  ['FREQ=MONTHLY;BYMONTHDAY=0,3', 'FREQ=MONTHLY', ['BYMONTHDAY=0,3']],
  ['FREQ=WEEKLY;X-GOOGLE=1;WKST=MONDAY', 'FREQ=WEEKLY', ['X-GOOGLE=1', 'WKST=MONDAY']],
] as const) {
  test(`RRULE:${rule}`, () => {
    const { events, problems } = read(at(`RRULE:${rule}`));
    assert.equal(events[0]!.recurrence!.rule, expected);
    assert.deepEqual(
      problems.map(({ code, received }) => [code, received]),
      reported.map((part) => ['calendar-rule-part', part]),
    );
  });
}

/** Lines of one entry, and what of its fields they make. */
const fields: Readonly<Record<string, readonly [lines: readonly string[], expected: Partial<TweetupEvent>]>> =
  {
    'quoted-printable with soft line breaks (waste collectors)': [
      [
        'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gelbe S=C3=A4cke',
        'DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Bitte vor die T=C3=BCr=0D=0Astellen, =',
        '=C3=BCbrigens fr=C3=BCh',
        'LOCATION;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Hauptstra=DFe 3',
      ],
      {
        title: 'Gelbe Säcke',
        description: 'Bitte vor die Tür\nstellen, übrigens früh',
        venue: { name: 'Hauptstraße 3' },
      },
    ],
    'entities of web software': [
      [
        'SUMMARY:Tom &amp; Jerry&#8217;s &quot;night&quot;',
        'LOCATION:Caf&eacute; Ship',
        'DESCRIPTION:Tea &amp; cake',
      ],
      { title: 'Tom & Jerry’s "night"', venue: { name: 'Café Ship' }, description: 'Tea & cake' },
    ],
    'an address as web software prints it': [
      ['URL;VALUE=URI:https://example.org/?a=1&#038;b=2&amp;c=3'],
      { url: 'https://example.org/?a=1&b=2&c=3' },
    ],
    'a text broken into lines, some of which look like properties': [
      [
        'DESCRIPTION:Programme',
        'Starts: at six',
        'Where : the Ship',
        'https://example.org/x',
        'END',
        'CREATED:20260101T000000Z',
      ],
      { description: 'Programme\nStarts: at six\nWhere : the Ship\nhttps://example.org/x\nEND' },
    ],
    'the same in small letters: what is a property stays one': [
      [
        'description:Programme',
        'dtstamp:20260101T000000Z',
        'transp:OPAQUE',
        'x-colour:red',
        'url:https://example.org/',
      ],
      { description: 'Programme', url: 'https://example.org/' },
    ],
    'HTML alone (Outlook)': [
      [
        'DESCRIPTION:',
        'X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML>\\n<HTML><BODY>\\n<P DIR=LTR><SPAN LANG="en-gb">At <b>six</b>\\, bring a&nbsp\\;friend.</SPAN></P></BODY></HTML>',
      ],
      { description: 'At six, bring a friend.' },
    ],
    'a place with its address in brackets (Meetup)': [
      ['LOCATION:The Ship (12 High Street\\, Belfast\\, United Kingdom)'],
      { venue: { name: 'The Ship', address: '12 High Street, Belfast, United Kingdom' } },
    ],
    'brackets that hold no address': [
      ['LOCATION:The Ship (upstairs)'],
      { venue: { name: 'The Ship (upstairs)' } },
    ],
    'a place with its address on lines (Apple)': [
      ['LOCATION:The Ship\\n12 High Street\\nBelfast BT1'],
      { venue: { name: 'The Ship', address: '12 High Street, Belfast BT1' } },
    ],
    'a place of which only the town is known': [['LOCATION:, , Belfast, '], { venue: { name: 'Belfast' } }],
    'a place of which nothing is known': [['LOCATION:, ,'], {}],
    'an address to dial, then a room': [
      ['LOCATION:https://meet.example/abc; Room 5'],
      { online: { url: 'https://meet.example/abc' }, venue: { name: 'Room 5' } },
    ],
    'no place but a programme, with its address elsewhere (Teams)': [
      ['LOCATION:Microsoft Teams Meeting', 'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example/1'],
      { online: { url: 'https://teams.example/1' } },
    ],
    'the same without an address: better than nothing': [['LOCATION:Online'], { venue: { name: 'Online' } }],
    'a position with a comma between': [['GEO:52.5,13.4'], { venue: { latitude: 52.5, longitude: 13.4 } }],
    'a position with decimal commas': [['GEO:52,5;13,4'], { venue: { latitude: 52.5, longitude: 13.4 } }],
    'a position with an escape': [['GEO:52.5\\;13.4'], { venue: { latitude: 52.5, longitude: 13.4 } }],
    'positions that are none': [['GEO:;', 'GEO:0;0', 'GEO:here', 'GEO:91;0'], {}],
    'a name where an address would be (Mobilizon)': [
      ['ORGANIZER:Museum friends'],
      { hosts: [{ name: 'Museum friends' }] },
    ],
    'a name as addresses have it (The Events Calendar)': [
      ['ORGANIZER;CN="Caf%C3%A9%20Ship":MAILTO:a@b.example'],
      { hosts: [{ name: 'Café Ship' }] },
    ],
    'a percent sign in a name': [
      ['ORGANIZER;CN=100%25 Ship 50%:mailto:a@b.example'],
      { hosts: [{ name: '100%25 Ship 50%' }] },
    ],
    'a mail address where a name would be': [
      ['ORGANIZER:a@b.example', 'ORGANIZER;CN=a@b.example:mailto:a@b.example'],
      {},
    ],
    'pictures with and without their type; what is in the file itself': [
      [
        'ATTACH;ENCODING=BASE64;VALUE=BINARY;FMTTYPE=image/png:iVBORw0KGgo=',
        'ATTACH:https://example.org/a.JPG',
        'ATTACH;FILENAME=a.pdf:https://example.org/a.pdf',
        'ATTACH:cid:abc',
      ],
      {
        image: { url: 'https://example.org/a.JPG' },
        links: [{ url: 'https://example.org/a.pdf', title: 'a.pdf' }],
      },
    ],
    'a telephone and a video call': [
      [
        'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+1-412-555-0123',
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://v.example/x',
      ],
      { online: { url: 'https://v.example/x' } },
    ],
    'cancelled, in American and with spaces': [['STATUS: CANCELED '], { status: 'cancelled' }],
  };

for (const [name, [lines, expected]] of Object.entries(fields)) {
  test(name, () => {
    const summary = lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:x'];
    const text = calendar(
      ['BEGIN:VEVENT', 'UID:1', ...summary, ...lines, 'DTSTART:20261203', 'END:VEVENT'].join('\r\n'),
    );
    const { id, uid, start, timeZone, ...found } = read(text).events[0]!;
    assert.deepEqual([id, uid, start, timeZone], ['1', '1', '2026-12-03', 'Europe/Berlin']);
    assert.deepEqual(found, { title: 'x', ...expected });
  });
}
