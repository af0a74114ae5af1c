/**
 * The JSON Schema of events and feeds: completes and checks a feed while it is typed. Descriptions and known values
 * come from the comments and types of `src/event/schema.ts`, which the schemas themselves do not carry.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import * as event from '../src/event/schema.ts';
import { root } from './run.ts';

interface Note {
  description?: string;
  examples?: string[];
}

interface JsonObject extends Note {
  properties?: Record<string, JsonObject>;
  items?: JsonObject;
}

/** Notes by table and field: `venueSchema.openingHours`, `eventFields.agenda.at`. */
function readNotes(source: string): Map<string, Note> {
  const notes = new Map<string, Note>();
  const path: { indent: number; name: string }[] = [];
  let comment: string | undefined;
  for (const line of source.split('\n')) {
    const indent = line.search(/\S/);
    const said = /^\s*\/\*\* (.+?) \*\/$/.exec(line)?.[1];
    const name = /^(?:export )?const (\w+) =/.exec(line)?.[1] ?? /^\s+(\$?\w+):/.exec(line)?.[1];
    if (name !== undefined) {
      while (path.length > 0 && path.at(-1)!.indent >= indent) path.pop();
      path.push({ indent, name });
      const values = /open<(.+?)>\(\)/
        .exec(line)?.[1]
        ?.split('|')
        .map((value) => value.trim().slice(1, -1));
      const note = { ...(comment ? { description: comment } : {}), ...(values ? { examples: values } : {}) };
      if (Object.keys(note).length > 0) notes.set(path.map((one) => one.name).join('.'), note);
    }
    comment = said;
  }
  return notes;
}

/** Which table of the source an object of the schema was made from. */
const tables = new Map<unknown, string>(
  Object.entries({
    ...event,
    eventFields: event.eventSchema,
    feedFields: event.feedSchema,
  }).map(([name, schema]) => [schema, name]),
);
tables.set(event.defaultsSchema, 'eventFields');

/** The documents by name: `event` and `feed`. */
export function jsonSchemas(): Record<string, object> {
  const notes = readNotes(readFileSync(join(root, 'src/event/schema.ts'), 'utf8'));
  const annotate = (json: JsonObject, path: string): void => {
    for (const [field, schema] of Object.entries(json.properties ?? {})) {
      Object.assign(schema, notes.get(`${path}.${field}`));
      annotate(schema.items ?? schema, `${path}.${field}`);
    }
  };
  const write = (name: string, schema: z.core.$ZodType): object => {
    const json = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const table = tables.get(zodSchema);
        if (table) annotate(jsonSchema as JsonObject, table);
      },
    });
    return { $schema: json.$schema, title: `Tweetup ${name}`, ...json };
  };
  return { event: write('event', event.eventSchema), feed: write('feed', event.feedSchema) };
}
