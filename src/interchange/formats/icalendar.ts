/** iCalendar (RFC 5545): reading and writing. */
import type { Format } from '../format.ts';

export { fromICalendar, type ReadOptions } from './icalendar/read.ts';
export { toICalendar, type Writable, type WriteOptions } from './icalendar/write.ts';

export const icalendar: Format = {
  id: 'icalendar',
  name: 'iCalendar',
  type: 'text/calendar',
  extensions: ['ics', 'ical', 'ifb', 'icalendar'],
  matches: ({ text, value }) =>
    value === undefined && /^\s*BEGIN\s*:\s*V(CALENDAR|EVENT|TIMEZONE)/im.test(text.slice(0, 4000)),
  reader: async () => {
    const { fromICalendar } = await import('./icalendar/read.ts');
    return ({ text }, options) => fromICalendar(text, options);
  },
  writer: async () => (await import('./icalendar/write.ts')).toICalendar,
};
