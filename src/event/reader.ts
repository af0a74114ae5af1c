/** The tolerant reader as one object, so that pages load it only for feeds that need it. */
import { cleanValue, type Report } from './clean.ts';
import { reportMisspelt } from './misspelt.ts';
import type { Document } from './document.ts';
import { openDocument } from './open-document.ts';
import type { Problem } from './problem.ts';
import { type ParseEventOptions, readEvent, type ReadEvent } from './read.ts';
import { isRepeated, type Renamable } from './repeated.ts';
import { received } from './received.ts';
import { salvage } from './salvage.ts';
import { defaultsSchema, type FeedInfo, feedInfoSchema } from './schema.ts';

export interface Reader {
  openDocument(input: unknown, problems: Problem[], limit: number): Document | undefined;
  readEvent(input: unknown, options?: ParseEventOptions): ReadEvent;
  readInfo(info: Record<string, unknown>, report: Report): FeedInfo;
  isRepeated(
    entry: Renamable,
    item: unknown,
    seen: Map<string, unknown>,
    path: (string | number)[],
    problems: Problem[],
  ): boolean;
}

export const reader: Reader = { openDocument, readEvent, readInfo, isRepeated };

/** A feed's own fields: what is wrong with one costs only that one. */
function readInfo(info: Record<string, unknown>, report: Report): FeedInfo {
  const clean = cleanValue(info, [], report) as Record<string, unknown>;
  if (clean['version'] !== undefined && clean['version'] !== 1) {
    report({ code: 'unknown-version', level: 'warning', path: ['version'], ...received(clean['version']) });
    delete clean['version'];
  }
  reportMisspelt(feedInfoSchema, clean, [], report);
  const given = clean['defaults'];
  delete clean['defaults'];
  const feed: FeedInfo = salvage(feedInfoSchema, clean, [], report) ?? {};
  if (given === undefined) return feed;
  if (typeof given === 'object' && given !== null) {
    for (const key of ['id', 'uid', 'title', 'start', 'end']) {
      if (key in given) report({ code: 'not-a-default', level: 'warning', path: ['defaults', key] });
    }
  }
  const defaults = salvage(defaultsSchema, given, ['defaults'], report) ?? {};
  return { ...feed, defaults };
}
