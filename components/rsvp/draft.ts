/** What stands in the form, between typing and sending. Free of rendering. */
import type { ReplyInput, SavedReply } from '../../src/rsvp/client.ts';
import type { Answer } from '../../src/rsvp/rsvp.ts';
import { answers } from './form-answer.ts';

export const textFields = ['name', 'handle', 'topics', 'warmUp', 'accessNeeds', 'note'] as const;
export type TextField = (typeof textFields)[number];

export interface Draft extends Record<TextField, string> {
  answer: Answer | '';
  guests: number;
  showName: boolean;
  firstTime: boolean;
}

/** An empty form, or a reply as a form. */
export function draftOf(said?: ReplyInput | SavedReply): Draft {
  const text = (field: TextField): string => said?.[field] ?? '';
  return {
    answer: said?.answer ?? '',
    guests: said?.guests ?? 0,
    showName: said?.showName ?? false,
    firstTime: said?.firstTime ?? false,
    name: text('name'),
    handle: text('handle'),
    topics: text('topics'),
    warmUp: text('warmUp'),
    accessNeeds: text('accessNeeds'),
    note: text('note'),
  };
}

/** What is sent of it: nothing that is empty, and guests only of who comes. */
export function inputOf(draft: Draft, answer: Answer): ReplyInput {
  const input: ReplyInput = {
    answer,
    guests: answer === 'going' ? draft.guests : 0,
    showName: draft.showName,
  };
  if (draft.firstTime) input.firstTime = true;
  for (const field of textFields) {
    const text = draft[field].trim();
    if (text !== '') input[field] = text;
  }
  return input;
}

/** A draft that was kept; what is no such thing is not there. */
export function draftFrom(kept: unknown): Draft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const draft = draftOf();
  const { answer, ...fields } = kept as Record<string, unknown>;
  draft.answer = answers.find((each) => each === answer) ?? '';
  for (const [field, value] of Object.entries(fields))
    if (Object.hasOwn(draft, field) && typeof value === typeof draft[field as keyof Draft])
      Object.assign(draft, { [field]: value });
  return draft;
}

export function isSameDraft(one: Draft, other: Draft): boolean {
  return (Object.keys(one) as (keyof Draft)[]).every((field) => one[field] === other[field]);
}
