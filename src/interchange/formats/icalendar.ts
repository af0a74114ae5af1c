/** iCalendar (RFC 5545): reading and writing. */
export { fromICalendar, type ReadOptions } from './icalendar/read.ts';
