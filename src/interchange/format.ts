/** What a format is. One is a file in `formats/` and an entry in `formats/all.ts`; nothing else knows it. */
import type { ParsedFeed } from '../event/feed.ts';
import type { TweetupEvent } from '../event/schema.ts';
import type { Occurrence } from '../time/timed.ts';

/** A document on its way in: its text, and its value where it is JSON. */
export interface InputDocument {
  /** Without a byte order mark. */
  text: string;
  /** The parsed text; `undefined` where it is not JSON. */
  value: unknown;
  /** The content type that came with it, without parameters, in lower case. It may be wrong. */
  type: string | undefined;
}

export interface ReadAnyOptions {
  /** The content type that came with the text; only a hint: the content decides. */
  type?: string | undefined;
  /** The address that the text was read from. */
  url?: string | undefined;
  /** The zone of times that have none, where the document gives none either. */
  timeZone?: string | undefined;
  /** Leaves out what a calendar's owner marked as private, and reports it: for what is going to be published. */
  withoutPrivate?: boolean | undefined;
}

export interface FormatWriteOptions {
  now?: Date | undefined;
  title?: string | undefined;
  url?: string | undefined;
}

/** Reads a document of a format; never throws, what is wrong is in `problems`. */
export type FormatReader = (document: InputDocument, options: ReadAnyOptions) => ParsedFeed;

/** Writes a whole document of the events. */
export type FormatWriter = (
  events: readonly (TweetupEvent | Occurrence<TweetupEvent>)[],
  options: FormatWriteOptions,
) => string;

export interface Format {
  /** Kebab-case, unique. */
  id: string;
  name: string;
  /** Content type of what is written. */
  type: string;
  /** File name extensions, the usual one first. */
  extensions: readonly string[];
  /** Whether a document is of this format, by its content. Absent where the format is only written. */
  matches?(document: InputDocument): boolean;
  /** Loads what reads it. */
  reader?(): Promise<FormatReader>;
  /** Loads what writes it. */
  writer?(): Promise<FormatWriter>;
}

/** The first object of a JSON document, which tells its format. */
export function firstRecord({ value }: InputDocument): Record<string, unknown> | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : undefined;
}
