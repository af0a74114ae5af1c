/** All elements. A page that needs only some imports `tweetup/components/<name>`. */
export { TweetupAddToCalendar } from './add-to-calendar/add-to-calendar.ts';
export { TweetupCard } from './card/card.ts';
export { TweetupList } from './list/list.ts';
export { TweetupRsvp } from './rsvp/rsvp.ts';
export { TweetupSafety } from './safety/safety.ts';
export { TweetupShare } from './share/share.ts';
/* Their types let `addEventListener` know what a listener is told. */
export type { TweetupCalendarEvent } from './add-to-calendar/calendar-event.ts';
export type { RsvpDetail, RsvpHappening, TweetupRsvpEvent } from './rsvp/events.ts';
export type { TweetupSafetyAppliedEvent } from './safety/safety-applied-event.ts';
export type { TweetupShareEvent } from './share/share-event.ts';
