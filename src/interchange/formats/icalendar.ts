/** iCalendar (RFC 5545): reading and writing. */
import type { FormatCode } from '../format.ts';
import { fromICalendar } from './icalendar/read.ts';
import { toICalendar } from './icalendar/write.ts';

export { fromICalendar, type ReadOptions } from './icalendar/read.ts';
export { toICalendar, type Writable, type WriteOptions } from './icalendar/write.ts';

export const icalendar: FormatCode = {
  read: ({ text }, options) => fromICalendar(text, options),
  write: toICalendar,
};
