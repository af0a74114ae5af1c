/** What happens at a gathering: its questions or its programme, and the rules of a chat. */
import type { Telling } from './facts.ts';
import { sayer } from './messages.ts';
import { momentMessages } from './moment-messages.ts';
import { timeAfter } from './when.ts';

const MAX_LINES = 20;

/** One question with its number, as chats ask them. */
export function questionOf({ locale, free }: Telling, question: string, i: number): string {
  return sayer(locale, momentMessages)('question', { number: i + 1, text: free(question) });
}

/** The questions or the programme, one line each; as many lines as there are lengths. */
export function listOf(telling: Telling): string[] {
  const { event, locale, free, tag, when } = telling;
  let head = 'questions';
  let lines = event.questions?.slice(0, MAX_LINES).map((each, i) => questionOf(telling, each, i)) ?? [];
  if (lines.length === 0 && event.agenda && when) {
    head = 'programme';
    lines = event.agenda.slice(0, MAX_LINES).map(({ at, title }) => {
      const time = when.minutes === undefined ? '' : `${timeAfter(when.wallMs, at, tag)} `;
      return time + free(title);
    });
  }
  const first = sayer(locale, momentMessages)(head);
  return lines.map((_, i) => [first, ...lines.slice(0, i + 1)].join('\n'));
}

/** How to take part in a chat, short and long. */
export function rulesOf({ event, locale, tags }: Telling): string[] {
  if (event.kind !== 'chat' || !tags[0]) return [];
  const say = sayer(locale, momentMessages);
  return ['rules-short', 'rules'].map((key) => say(key, { tag: `#${tags[0]}` }));
}
