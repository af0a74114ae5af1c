/** One VEVENT with its values read, before series are put together. */
import type { TweetupEvent } from '../../../event/schema.ts';
import type { Component, Property } from './components.ts';
import { type Duration, readTime } from './values.ts';

export interface Draft {
  line: number;
  uid?: string;
  sequence: number;
  /** LAST-MODIFIED, else DTSTAMP: which of two versions is newer. */
  stamp: string;
  start?: Property;
  end?: Property;
  duration?: Duration;
  recurrenceId?: Property;
  rules: Property[];
  dates: Property[];
  except: Property[];
  /** What goes into the event as it is. */
  fields: Omit<Partial<TweetupEvent>, 'id' | 'start' | 'end' | 'timeZone' | 'recurrence'>;
  /** What the writer put before the title. */
  titlePrefix?: string;
  /** HTML to use where there is no DESCRIPTION. */
  html?: string;
  place?: string;
}

export function emptyDraft(component: Component): Draft {
  return { line: component.line, sequence: 0, stamp: '', rules: [], dates: [], except: [], fields: {} };
}

/** `20261122T120000Z` as an RFC 3339 instant; `undefined` for what is not in UTC. */
export function instantOf(value: string): string | undefined {
  const time = readTime(value);
  if (!time?.utc || time.allDay) return undefined;
  return `${time.wall.length === 16 ? `${time.wall}:00` : time.wall}Z`;
}
