/** A store that forgets everything when the process ends: for tests and for trying things out. */
import type { EntryRow, EventRow, Loaded, OccurrenceRow, RsvpStore, TokenRow, Writes } from '../store.ts';

interface Kept {
  event: EventRow;
  occurrences: Map<string, OccurrenceRow>;
  entries: Map<string, EntryRow>;
}

export function memoryStore(): RsvpStore {
  const events = new Map<string, Kept>();
  const tokens = new Map<string, TokenRow>();
  const values = new Map<string, string>();
  /** Rows go in and out as copies, as they would with a database. */
  const copy = <T>(value: T): T => structuredClone(value);

  const newer = (kept: Kept | undefined, known: number): Loaded => {
    if (!kept) return { occurrences: [], entries: [] };
    return copy({
      event: kept.event,
      occurrences: [...kept.occurrences.values()].filter((row) => row.version > known),
      entries: [...kept.entries.values()].filter((row) => row.version > known),
    });
  };

  const write = (eventId: string, writes: Writes): void => {
    const { version } = writes;
    const kept = events.get(eventId) ?? {
      event: { eventId, version, definition: '{}' },
      occurrences: new Map<string, OccurrenceRow>(),
      entries: new Map<string, EntryRow>(),
    };
    events.set(eventId, kept);
    kept.event = { ...kept.event, version, definition: writes.definition ?? kept.event.definition };
    for (const row of writes.occurrences) kept.occurrences.set(row.occurrence, copy({ ...row, version }));
    for (const entry of writes.entries) {
      kept.entries.set(`${entry.rsvp.occurrence} ${entry.rsvp.id}`, copy({ version, entry }));
    }
    for (const [key, row] of kept.entries) {
      if (writes.erase?.includes(row.entry.rsvp.occurrence)) kept.entries.delete(key);
    }
  };

  return {
    async open() {},
    async update(eventId, known, decide) {
      const writes = decide(newer(events.get(eventId), known));
      if (writes) write(eventId, writes);
    },
    async read(eventId, known) {
      const { entries: _, ...rest } = newer(events.get(eventId), known);
      return rest;
    },
    async versions(eventIds) {
      const versions = new Map<string, number>();
      for (const id of eventIds) {
        const kept = events.get(id);
        if (kept) versions.set(id, kept.event.version);
      }
      return versions;
    },
    async eventIds() {
      return [...events.keys()];
    },
    async addToken(token) {
      tokens.set(token.hash, copy(token));
    },
    async tokens() {
      return copy([...tokens.values()]);
    },
    async revokeToken(hash) {
      return tokens.delete(hash);
    },
    async keepFirst(name, offered) {
      if (!values.has(name)) values.set(name, offered);
      return values.get(name) ?? offered;
    },
    async close() {},
  };
}
