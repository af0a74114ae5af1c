/** What a full notice says beyond a post: the description, the programme, and what people ask before they come. */
import { manyLines } from '../internal/text.ts';
import { freeText } from './clean.ts';
import { type Facts, type Telling, factsOf, sayer, sentence } from './facts.ts';
import type { Step } from './moments.ts';

const ALL = 9;
const steps: readonly Step[] = [
  ['why', ALL],
  ['description', ALL],
  ['where', ALL],
  ['find', ALL],
  ['list', ALL],
  ['welcome', ALL],
  ['host', ALL],
  ['alongside', ALL],
  ['closes', ALL],
  ['access', ALL],
  ['more', ALL],
  ['tags', ALL],
];

/** The further parts, to be added to the facts of a moment. */
export function fullFacts(telling: Telling): { facts: Partial<Facts>; steps: readonly Step[] } {
  const { event, intended, locale } = telling;
  const say = sayer(locale);
  const lines = (text: string | undefined) =>
    manyLines(text ?? '')
      .split('\n')
      .map((line) => freeText(line, intended));
  const description = lines(event.description).join('\n');
  const more = [
    event.codeOfConduct && say('code-of-conduct', { url: event.codeOfConduct }),
    event.photoPolicy && say('photos', { text: sentence(lines(event.photoPolicy).join(' ')) }),
    event.backupPlan && say('if-not', { text: sentence(lines(event.backupPlan).join(' ')) }),
    event.contact && say('contact', { contact: event.contact }),
  ].filter(Boolean);
  const list = factsOf({ ...telling, moment: 'preview' }).list;
  const facts = {
    ...(description === '' ? {} : { description: [description] }),
    ...(more.length === 0 ? {} : { more: [more.join('\n')] }),
    ...(list ? { list } : {}),
  };
  return { facts, steps };
}
