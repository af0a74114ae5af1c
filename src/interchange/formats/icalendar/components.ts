/** A calendar file as components with the properties that matter. Whatever the nesting, memory and time are linear. */
import { type Draft, emptyDraft } from './draft.ts';
import { scanLines, type LineVisitor } from './lines.ts';
import { decodeQuotedPrintable, isQuotedPrintable } from './quoted-printable.ts';

export interface Property {
  name: string;
  /** As written, from the first `;` on. */
  params: string;
  value: string;
  /** Line number in the file, from 1. */
  line: number;
}

export interface Component {
  name: string;
  line: number;
  /** Of an event they are read at once, into its draft. */
  properties: Property[];
  /** Of a VTIMEZONE: its STANDARD and DAYLIGHT. */
  parts: Component[];
  /** Of a VEVENT. */
  draft?: Draft;
}

export interface RawCalendar {
  properties: Property[];
  zones: Component[];
  events: Draft[];
}

/** What a property does to the event that it is of. */
export type Handler = (draft: Draft, property: Property) => void;

/** Something that is wrong with the file itself. */
export type ReportLine = (code: string, line: number, received?: string) => void;

const maxDepth = 100;
const maxProperties = 20_000;
/** A text that was broken without folding goes on in the next line. */
const multiline = /* @__PURE__ */ new Set(['DESCRIPTION', 'SUMMARY', 'LOCATION', 'COMMENT', 'X-ALT-DESC']);

/** Properties of events that are not read, but may come after a text. */
const unread = /* @__PURE__ */ new Set(
  'ACKNOWLEDGED ATTENDEE COLOR COMPLETED CONCEPT CREATED DUE LINK PERCENT-COMPLETE PRIORITY REFID RELATED-TO REQUEST-STATUS RESOURCES STRUCTURED-DATA STYLED-DESCRIPTION TRANSP TRIGGER VERSION'.split(
    ' ',
  ),
);

const always = ['BEGIN', 'END'];
const observance = /* @__PURE__ */ new Set([
  ...always,
  ...['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'],
]);
const wantedIn: Readonly<Record<string, Set<string>>> = {
  VCALENDAR: /* @__PURE__ */ new Set([
    ...always,
    ...[
      'X-WR-TIMEZONE',
      'X-WR-CALNAME',
      'NAME',
      'METHOD',
      'URL',
      'SOURCE',
      'X-ORIGINAL-URL',
      'LAST-MODIFIED',
    ],
  ]),
  VTIMEZONE: /* @__PURE__ */ new Set([...always, 'TZID', 'X-LIC-LOCATION']),
  STANDARD: observance,
  DAYLIGHT: observance,
};
/** What most components hold of what is wanted. */
const nothing: never[] = [];
const onlyFrame = /* @__PURE__ */ new Set(always);

class Builder implements LineVisitor {
  readonly calendars: RawCalendar[] = [];
  readonly #stack: Component[] = [];
  readonly #report: ReportLine;
  #wanted: Set<string> = onlyFrame;
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #eventProperties: Set<string>;
  #calendar: RawCalendar | undefined;
  /** The event whose properties come now. */
  #draft: Draft | undefined;
  #count = 0;
  #tooDeep = 0;
  /** The name of the property before, and what to add to where it was broken. */
  #last: Property | undefined;

  constructor(handlers: ReadonlyMap<string, Handler>, report: ReportLine) {
    this.#handlers = handlers;
    this.#eventProperties = new Set([...always, ...handlers.keys()]);
    this.#report = report;
  }

  get inText(): boolean {
    return this.#last !== undefined;
  }

  knows(name: string): boolean {
    return this.#eventProperties.has(name) || unread.has(name) || name.startsWith('X-');
  }

  wants(name: string): boolean {
    if (this.#last) this.#flush();
    return this.#wanted.has(name);
  }

  line(name: string, params: string, value: string, line: number): void {
    if (name === 'BEGIN') return this.#begin(value.trim().toUpperCase(), line);
    if (name === 'END') return this.#end(value.trim().toUpperCase(), line);
    if (this.#tooDeep > 0 || ++this.#count > maxProperties) return;
    const property = { name, params, value, line };
    if (!this.#draft) this.#stack.at(-1)?.properties.push(property);
    else if (multiline.has(name)) this.#last = property;
    else this.#give(property);
  }

  #give(property: Property): void {
    if (isQuotedPrintable(property.params)) property.value = decodeQuotedPrintable(property);
    if (this.#draft) this.#handlers.get(property.name)!(this.#draft, property);
  }

  /** A text is read when it is known that it does not go on. */
  #flush(): void {
    const property = this.#last!;
    this.#last = undefined;
    this.#give(property);
  }

  stray(text: string, line: number): void {
    if (this.#last) {
      const { value, params } = this.#last;
      if (value.length > 200_000) return;
      const soft = value.endsWith('=') && isQuotedPrintable(params);
      this.#last.value = soft ? value.slice(0, -1) + text : `${value}\\n${text}`;
    } else if (this.#wanted !== onlyFrame || this.#stack.length === 0) {
      this.#report('calendar-line', line, text);
    }
  }

  /** Closes what the file left open: it may have been cut off. */
  finish(): void {
    if (this.#last) this.#flush();
    while (this.#stack.length > 0) {
      const open = this.#stack.at(-1)!;
      this.#report('calendar-unclosed', open.line, open.name);
      this.#pop();
    }
  }

  #begin(name: string, line: number): void {
    // Events and calendars are not nested: one that begins inside another means that an END is missing.
    if (name === 'VEVENT' || name === 'VCALENDAR') this.#closeUnclosed('VEVENT');
    if (name === 'VCALENDAR') this.#closeUnclosed('VCALENDAR');
    if (this.#stack.length >= maxDepth) {
      if (this.#tooDeep++ === 0) this.#report('calendar-too-deep', line);
      this.#wanted = onlyFrame;
      return;
    }
    const holds = Object.hasOwn(wantedIn, name);
    const component: Component = {
      name,
      line,
      properties: holds ? [] : nothing,
      parts: holds ? [] : nothing,
    };
    this.#count = 0;
    if (name === 'VEVENT') component.draft = emptyDraft(line);
    if (name === 'VCALENDAR' || !this.#calendar) {
      this.#calendar = {
        properties: name === 'VCALENDAR' ? component.properties : [],
        zones: [],
        events: [],
      };
      this.calendars.push(this.#calendar);
    }
    this.#stack.push(component);
    this.#choose();
  }

  #end(name: string, line: number): void {
    if (this.#tooDeep > 0) {
      if (--this.#tooDeep === 0) this.#choose();
      return;
    }
    if (this.#stack.at(-1)?.name !== name) {
      if (!this.#stack.some((open) => open.name === name)) {
        this.#report('calendar-line', line, `END:${name}`);
        return;
      }
      while (this.#stack.at(-1)!.name !== name) {
        const open = this.#stack.at(-1)!;
        this.#report('calendar-unclosed', open.line, open.name);
        this.#pop();
      }
    }
    this.#pop();
  }

  #closeUnclosed(name: string): void {
    if (!this.#stack.some((open) => open.name === name)) return;
    let popped: string | undefined;
    while (popped !== name) {
      const open = this.#stack.at(-1)!;
      popped = open.name;
      this.#report('calendar-unclosed', open.line, open.name);
      this.#pop();
    }
  }

  #pop(): void {
    const component = this.#stack.pop()!;
    const parent = this.#stack.at(-1);
    if (component.name === 'VEVENT') this.#calendar!.events.push(component.draft!);
    else if (component.name === 'VTIMEZONE') this.#calendar!.zones.push(component);
    else if (parent?.name === 'VTIMEZONE') parent.parts.push(component);
    this.#choose();
  }

  #choose(): void {
    const top = this.#stack.at(-1);
    const name = top?.name;
    this.#draft = top?.draft;
    this.#wanted =
      name === 'VEVENT'
        ? this.#eventProperties
        : ((name === undefined ? undefined : wantedIn[name]) ?? onlyFrame);
  }
}

/** All calendars of a file. Events without a VCALENDAR around them count as in one. */
export function readComponents(
  text: string,
  handlers: ReadonlyMap<string, Handler>,
  report: ReportLine,
): RawCalendar[] {
  const builder = new Builder(handlers, report);
  scanLines(text, builder);
  builder.finish();
  return builder.calendars;
}

/** The first property of a name. */
export function first(component: { properties: Property[] }, name: string): Property | undefined {
  return component.properties.find((property) => property.name === name);
}
