/** Every format, in the order in which a document is tried. Each loads its reader and writer when they are needed. */
import type { Format } from '../format.ts';
import { html } from './html.ts';
import { icalendar } from './icalendar.ts';
import { jsonLd } from './json-ld.ts';
import { tweetup } from './tweetup.ts';

export const formats: readonly Format[] = [icalendar, jsonLd, html, tweetup];
