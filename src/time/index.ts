/** Time: zones, wall times, phases, recurrence and wording. */
export * from './timed.ts';
export { TweetupTimeError } from './time-error.ts';
export type { TimeErrorCode } from './time-error.ts';
export { addDays, compareWall, dateOf, isAllDay, parseWallTime, printWallTime } from './wall-time.ts';
export type { WallTime } from './wall-time.ts';
export { checkZone, isZone, offsetAt, resolveWallTime, wallTimeAt } from './zone.ts';
export type { Disambiguation, ResolvedTime, ZoneCheck } from './zone.ts';
export { ASSUMED_DURATION, SOON, endOf, isAllDayEvent, nextPhaseChange, phaseAt, startOf } from './phase.ts';
export type { Phase } from './phase.ts';
export { dateLeaf, formatWhen } from './format.ts';
export type { DateLeaf, FormatOptions, When, WhenIn } from './format.ts';
export { zonePlace, zoneShortName } from './zone-label.ts';
export { loadRecurrence, occurrenceAt, occurrences, recurs } from './recurrence.ts';
export type { OccurrenceOptions } from './recurrence.ts';
export { checkRule } from './rule.ts';
export type { RuleCheck } from './rule.ts';
