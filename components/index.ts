/** All elements. A page that needs only some imports `tweetup/components/<name>`. */
export { TweetupAddToCalendar } from './add-to-calendar/add-to-calendar.ts';
export { TweetupCard } from './card/card.ts';
export { TweetupList } from './list/list.ts';
export { TweetupRsvp } from './rsvp/rsvp.ts';
export { TweetupSafety } from './safety/safety.ts';
export { TweetupShare } from './share/share.ts';
