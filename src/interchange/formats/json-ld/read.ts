/** Events from schema.org JSON-LD: a document, an array, a `@graph`, or the page that carries it. */
import { parseFeed, type ParsedFeed } from '../../../event/feed.ts';
import type { Problem } from '../../../event/problem.ts';
import { eventFrom, type EventContext } from './event.ts';
import {
  eventsIn,
  type Found,
  type FoundEvent,
  isPrefixed,
  parseScript,
  resolved,
  scriptsIn,
  unprefixed,
} from './find.ts';
import { isNode } from './node.ts';

export interface ReadJsonLdOptions {
  /** The address of the document: relative addresses are of it, and it is part of the identity of the events. */
  url?: string | undefined;
  /** The zone of times without an offset, where the place does not tell; its use is reported. */
  timeZone?: string | undefined;
}

const maxProblems = 200;

/**
 * Reads all events of a schema.org document. Never throws: what is wrong is in `problems`, and costs only itself.
 * @param input the parsed document, its text, or the HTML of a page
 */
export function fromJsonLd(input: unknown, options: ReadJsonLdOptions = {}): ParsedFeed {
  const problems: Problem[] = [];
  const documents = (typeof input === 'string' ? parseText(input, problems) : [input]).map((document) =>
    isPrefixed(document) ? unprefixed(document) : document,
  );
  const found = eventsIn(documents);
  if (found.cut) problems.push({ code: 'too-deep', level: 'warning', path: [] });
  const context: EventContext = {
    url: options.url,
    // Without any hint the reader's own zone is the best guess, as for calendars.
    timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    byId: found.byId,
    ids: new Map(),
  };
  const events: unknown[] = [];
  const seen = new Set<string>();
  for (const each of found.events.flatMap((event) => bySchedule(event, found.byId))) {
    const { event, problem } = eventFrom(each, context);
    // A theme and a plugin often describe the same event, each in a script of its own.
    const said = event && JSON.stringify({ ...event, id: '', uid: '' });
    if (said !== undefined && seen.has(said)) continue;
    if (said !== undefined) seen.add(said);
    if (event) events.push(event);
    if (problem && problems.length < maxProblems) problems.push(problem);
  }
  if (found.events.length === 0 && problems.length === 0) {
    // A page without structured data is most often not what was asked for, but an error or a log-in.
    const code = documents.length === 0 ? 'html-not-json' : 'no-events-in-page';
    problems.push({ code, level: 'error', path: [] });
  }
  const parsed = parseFeed({ events });
  const feed = options.url === undefined ? {} : { url: options.url };
  return { feed, events: parsed.events, problems: [...problems, ...parsed.problems] };
}

/** One entry for each schedule of an event: a rule of ours is one. */
function bySchedule(found: FoundEvent, byId: Found['byId']): FoundEvent[] {
  const [first, ...more] = resolved(found.node['eventSchedule'], byId).filter(isNode);
  if (more.length === 0) return [found];
  const { startDate: _start, endDate: _end, duration: _duration, ...node } = found.node;
  return [
    { ...found, node: { ...found.node, eventSchedule: first } },
    ...more.map((schedule) => ({ ...found, node: { ...node, eventSchedule: schedule } })),
  ];
}

function parseText(text: string, problems: Problem[]): unknown[] {
  const start = text
    .slice(0, 1000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const scripts = start.startsWith('<') ? scriptsIn(text) : [text.replace(/^\uFEFF/, '')];
  const documents: unknown[] = [];
  for (const [index, script] of scripts.entries()) {
    if (script.trim() === '' && scripts.length > 1) continue;
    try {
      documents.push(parseScript(script));
    } catch (error) {
      const detail = error instanceof SyntaxError ? error.message : 'nested too deeply';
      const path = scripts.length > 1 ? ['script', index] : [];
      problems.push({ code: 'not-json', level: 'error', path, params: { detail: detail.slice(0, 200) } });
    }
  }
  return documents;
}
