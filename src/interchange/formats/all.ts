/** Every format, in the order in which a document is tried. Each loads its reader and writer when they are needed. */
import type { Format } from '../format.ts';
import { activityStreams } from './activity-streams.ts';
import { atom } from './atom.ts';
import { html } from './html.ts';
import { icalendar } from './icalendar.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonLd } from './json-ld.ts';
import { lexicon } from './lexicon.ts';
import { tweetup } from './tweetup.ts';

export const formats: readonly Format[] = [
  icalendar,
  activityStreams,
  lexicon,
  jsonLd,
  html,
  atom,
  jsonFeed,
  tweetup,
];
