/** iCalendar (RFC 5545): reading and writing. */
export { fromICalendar, type ReadOptions } from './icalendar/read.ts';
export { toICalendar, type Writable, type WriteOptions } from './icalendar/write.ts';
