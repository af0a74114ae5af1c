/** Events in other people's formats: calendars, structured data, plain HTML. */
export { calendarLinks, type CalendarLinks, serviceLinks, type ServiceLinks } from './calendar-links.ts';
export { type CampaignOptions, campaignToICalendar, type PlannedPost, toCsv } from './campaign.ts';
export type {
  Format,
  FormatReader,
  FormatWriteOptions,
  FormatWriter,
  InputDocument,
  ReadAnyOptions,
} from './format.ts';
export {
  type ActivityOptions,
  fromActivity,
  type ReadActivityOptions,
  toActivity,
} from './formats/activity-streams.ts';
export { formats } from './formats/all.ts';
export { toAtom } from './formats/atom.ts';
export { type JsonFeed, toJsonFeed } from './formats/json-feed.ts';
export { fromLexicon, type LexiconOptions, type ReadLexiconOptions, toLexicon } from './formats/lexicon.ts';
export type { NewsOptions } from './news-entry.ts';
export { type HtmlLabels, type HtmlOptions, type ListOptions, toHEvent, toHtml } from './formats/html.ts';
export {
  fromICalendar,
  type ReadOptions,
  toICalendar,
  type Writable,
  type WriteOptions,
} from './formats/icalendar.ts';
export {
  fromJsonLd,
  type JsonLdNode,
  type JsonLdOptions,
  jsonLdScript,
  type ReadJsonLdOptions,
  toJsonLd,
} from './formats/json-ld.ts';
export { toFeed } from './formats/tweetup.ts';
export { readAny, recognise } from './read-any.ts';
