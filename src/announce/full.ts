/** What a full notice says beyond a post: the description, the programme, and what people ask before they come. */
import { manyLines } from '../internal/text.ts';
import { type Facts, type Telling, sentence } from './facts.ts';
import { sayer } from './messages.ts';
import { momentMessages } from './moment-messages.ts';
import type { Step } from './order.ts';
import { listOf } from './programme.ts';

const steps: readonly Step[] = [
  'why',
  'description',
  'where',
  'find',
  'list',
  'welcome',
  'host',
  'alongside',
  'closes',
  'access',
  'more',
  'tags',
];

/** Adds the further parts to the facts of a moment, and gives the steps that bring them into the post. */
export function fullFacts({ event, free, ...telling }: Telling, facts: Facts): readonly Step[] {
  const say = sayer(telling.locale, momentMessages);
  const lines = (text: string | undefined) =>
    manyLines(text ?? '')
      .split('\n')
      .map(free);
  const sentences = (text: string) => sentence(lines(text).join(' '));
  const description = lines(event.description).join('\n');
  const more = [
    event.codeOfConduct && say('code-of-conduct', { url: event.codeOfConduct }),
    event.photoPolicy && say('photos', { text: sentences(event.photoPolicy) }),
    event.backupPlan && say('if-not', { text: sentences(event.backupPlan) }),
    event.contact && say('contact', { contact: event.contact }),
  ].filter(Boolean);
  if (description !== '') facts.description = [description];
  if (more.length > 0) facts.more = [more.join('\n')];
  const list = listOf({ event, free, ...telling });
  if (list.length > 0) facts.list = list;
  return steps;
}
