/** All elements. A page that needs only some imports `tweetup/components/<name>`. */
export { TweetupCard } from './card/card.ts';
export { TweetupList } from './list/list.ts';
