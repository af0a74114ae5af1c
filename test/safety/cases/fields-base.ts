/** What the cases of fields are made from. */
import type { Severity } from '../../../src/safety/rule.ts';
import type { PlainCase } from '../../support/plain-cases.ts';
import { base } from './base.ts';

type Fields = Record<string, unknown>;
export const venue = base['venue'] as Fields;
export const [first, second] = base['posts'] as [Fields, Fields];

export function fields(
  id: string,
  change: Fields,
  expect: Record<string, Severity>,
  more: Partial<PlainCase> = {},
): PlainCase {
  return { id: `fields-${id}`, lang: 'en', complete: true, expect, event: { ...base, ...change }, ...more };
}

export const chat: Fields = {
  kind: 'chat',
  venue: null,
  agenda: null,
  icebreaker: null,
  access: null,
  findUs: null,
  hashtags: ['#MapChat'],
  start: '2027-05-13T19:00',
  end: '2027-05-13T20:00',
  description:
    'A free, open hashtag chat about the maps that we use at work, at home and on the road. Everyone is welcome.',
  posts: [
    {
      at: '2027-04-29T12:00:00Z',
      text: 'Map chat: Thursday 13 May 2027, 19:00–20:00 (London time). #MapChat',
      image: false,
      alt: null,
    },
  ],
  questions: ['Q1 What…?', 'Q2 How…?', 'Q3 Which…?', 'Q4 Who…?', 'Q5 Why…?'].map((q) =>
    q.replace('…', ' do you see'),
  ),
};
export const call: Fields = { ...chat, kind: 'call', questions: [], captions: true, end: '2027-05-13T20:30' };
export const without = (...keys: string[]): Fields => Object.fromEntries(keys.map((key) => [key, null]));
