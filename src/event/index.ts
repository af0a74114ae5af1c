/** The event: its schema, and reading it from what strangers wrote. */
export {
  describeProblem,
  type DescribeOptions,
  printPath,
  type ProblemCode,
  problemMessages,
} from './describe.ts';
export {
  type FeedEntry,
  type ParsedFeed,
  parseFeed,
  type ParseFeedOptions,
  skimFeed,
  type SkimmedFeed,
} from './feed.ts';
export { identityOf } from './identity.ts';
export type { Events, Listed } from './listed.ts';
export { knownAudiences, knownKinds } from './kinds.ts';
export { parseEvent, safeParseEvent, type SafeParseEvent } from './parse.ts';
export { type Problem, TweetupError } from './problem.ts';
export type { ParseEventOptions } from './read.ts';
export {
  defaultsSchema,
  type EventLink,
  eventSchema,
  type FeedInfo,
  feedSchema,
  type Host,
  type Online,
  type Recurrence,
  type RsvpSettings,
  type TweetupEvent,
  type TweetupFeed,
  type Venue,
} from './schema.ts';
export { type VenueKind, venueKind, venueKinds, type VenueLevel } from './venue-kinds.ts';
export type { Status } from '../time/timed.ts';
