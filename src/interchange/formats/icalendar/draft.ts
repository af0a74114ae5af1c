/** One VEVENT with its values read, before series are put together. */
import type { TweetupEvent } from '../../../event/schema.ts';
import type { Property } from './components.ts';
import { type Duration, readTime } from './values.ts';

export interface Draft {
  line: number;
  uid?: string;
  sequence: number;
  /** LAST-MODIFIED, else DTSTAMP, as written: which of two versions is newer. */
  stamp: string;
  start?: Property;
  end?: Property;
  duration?: Duration;
  recurrenceId?: Property;
  rules: readonly Property[];
  dates: readonly Property[];
  except: readonly Property[];
  /** The event in the making; id, start and title are empty at first. */
  fields: TweetupEvent;
  /** CLASS:PRIVATE or CONFIDENTIAL. */
  isPrivate?: true;
  /** Its writer's own sign that midnight to midnight means whole days. */
  wholeDay?: true;
  /** There was no SUMMARY. */
  untitled?: true;
  /** What the writer put before the title. */
  titlePrefix?: string;
  /** HTML to use where there is no DESCRIPTION. */
  html?: string;
  place?: string;
}

const none: readonly Property[] = [];

export function emptyDraft(line: number): Draft {
  const fields: TweetupEvent = { id: '', title: '', start: '' };
  return { line, sequence: 0, stamp: '', rules: none, dates: none, except: none, fields };
}

/** Keeps one of several properties of a name. */
export function keep(draft: Draft, key: 'rules' | 'dates' | 'except', property: Property): void {
  const list = draft[key];
  if (list === none) draft[key] = [property];
  else (list as Property[]).push(property);
}

/** `20261122T120000Z` as an RFC 3339 instant; `undefined` for what is not in UTC. */
export function instantOf(value: string): string | undefined {
  const time = readTime(value);
  if (!time?.utc || time.allDay) return undefined;
  return `${time.wall.length === 16 ? `${time.wall}:00` : time.wall}Z`;
}
