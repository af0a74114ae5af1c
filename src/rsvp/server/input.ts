/** Reading what a person sends: every field checked, bounded and cleaned. */
import { cleanText } from '../../event/clean.ts';
import type { Answer, Details } from '../rsvp.ts';
import { RequestProblem } from './problem.ts';

export interface ReplyInput {
  revision: number;
  answer: Answer;
  guests: number;
  details: Details;
}

/** Longest texts, in UTF-16 units after cleaning. */
export const textLimits = {
  name: 80,
  handle: 120,
  note: 1000,
  topics: 500,
  accessNeeds: 1000,
  warmUp: 1000,
} as const;

type TextField = keyof typeof textLimits;

/** @throws {RequestProblem} `bad-field` with the field, or `link-in-name` */
export function readReply(body: Record<string, unknown>): ReplyInput {
  const { answer } = body;
  if (answer !== 'going' && answer !== 'maybe' && answer !== 'declined') {
    throw badField('answer', 'going, maybe or declined');
  }
  const details: Details = { showName: flag(body, 'showName') ?? false };
  for (const field of Object.keys(textLimits) as TextField[]) {
    const value = textOf(body, field);
    if (value !== undefined) details[field] = value;
  }
  const firstTime = flag(body, 'firstTime');
  if (firstTime !== undefined) details.firstTime = firstTime;
  return {
    revision: readRevision(body['revision']),
    answer,
    guests: body['guests'] === undefined ? 0 : whole('guests', body['guests'], 0, 1000),
    details,
  };
}

/** @throws {RequestProblem} `bad-field` */
export function readRevision(value: unknown): number {
  return whole('revision', value, 1, 2_147_483_647);
}

function whole(field: string, value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw badField(field, `a whole number from ${min} to ${max}`);
  }
  return value;
}

function flag(body: Record<string, unknown>, field: string): boolean | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw badField(field, 'true or false');
  return value;
}

function textOf(body: Record<string, unknown>, field: TextField): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw badField(field, 'text');
  const limit = textLimits[field];
  if (value.length > limit * 2) throw badField(field, `at most ${limit} characters`);
  const oneLine = field === 'name' || field === 'handle';
  const clean = oneLine ? cleanText(value).replace(/\s+/g, ' ').trim() : cleanText(value).trim();
  if (clean.length > limit) throw badField(field, `at most ${limit} characters`);
  if (oneLine && isLinkish(field, clean)) throw new RequestProblem('link-in-name', { field });
  return clean === '' ? undefined : clean;
}

/** Names are shown on other people's pages: no advertising in them. A handle may look like a domain, not like a path. */
function isLinkish(field: TextField, text: string): boolean {
  if (/:\/\/|www\.|[/\\?]/i.test(text)) return true;
  return field === 'name' && /[\p{L}\d-]\.[a-z]{2,}(?:$|[\s:])/u.test(text);
}

function badField(field: string, expected: string): RequestProblem {
  return new RequestProblem('bad-field', { field, detail: `${field} must be ${expected}` });
}
