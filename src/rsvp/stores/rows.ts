/** Entries as rows of a table: what is asked for has a column, what a person says goes together as JSON. */
import { detailsOf, type Answer, type Details, type Entry, type Place } from '../rsvp.ts';
import type { Tally } from '../tally.ts';
import type { OccurrenceRow } from '../store.ts';

export const entryColumns = [
  'occurrence',
  'id',
  'version',
  'secret',
  'revision',
  'answer',
  'guests',
  'place',
  'ticket',
  'gone',
  'updated_at',
  'details',
] as const;

export const occurrenceColumns = [
  'occurrence',
  'version',
  'rules',
  'closed',
  'ticket',
  'counts',
  'names',
  'erased',
] as const;

export type Cell = string | number | null;
type Row = Record<string, unknown>;

/** Details with the host's marks, which share their fate. */
type Said = Partial<Details> & { promotedAt?: number; nameHidden?: true };

export function entryCells(entry: Entry, version: number): Cell[] {
  const { rsvp } = entry;
  const said: Said = entry.gone ? {} : detailsOf(rsvp);
  if (entry.promotedAt !== undefined) said.promotedAt = entry.promotedAt;
  if (entry.nameHidden) said.nameHidden = true;
  return [
    rsvp.occurrence,
    rsvp.id,
    version,
    entry.secret,
    rsvp.revision,
    rsvp.answer,
    rsvp.guests,
    rsvp.place,
    entry.ticket,
    entry.gone ? 1 : 0,
    rsvp.updatedAt,
    entry.gone ? null : JSON.stringify(said),
  ];
}

export function entryOf(eventId: string, row: Row): Entry {
  const { promotedAt, nameHidden, ...details } = JSON.parse(
    (row['details'] as string | null) ?? '{}',
  ) as Said;
  const entry: Entry = {
    rsvp: {
      id: String(row['id']),
      eventId,
      occurrence: String(row['occurrence']),
      answer: row['answer'] as Answer,
      guests: Number(row['guests']),
      place: row['place'] as Place,
      revision: Number(row['revision']),
      updatedAt: String(row['updated_at']),
      showName: false,
      ...details,
    },
    secret: String(row['secret']),
    ticket: Number(row['ticket']),
  };
  if (promotedAt !== undefined) entry.promotedAt = promotedAt;
  if (nameHidden) entry.nameHidden = true;
  if (Number(row['gone']) === 1) entry.gone = true;
  return entry;
}

export function occurrenceCells(row: Omit<OccurrenceRow, 'version'>, version: number): Cell[] {
  return [
    row.occurrence,
    version,
    JSON.stringify(row.rules),
    row.closed ? 1 : 0,
    row.ticket,
    JSON.stringify(row.counts),
    JSON.stringify(row.names),
    row.erased ? 1 : 0,
  ];
}

export function occurrenceOf(row: Row): OccurrenceRow {
  return {
    occurrence: String(row['occurrence']),
    version: Number(row['version']),
    rules: JSON.parse(String(row['rules'])) as OccurrenceRow['rules'],
    closed: Number(row['closed']) === 1,
    ticket: Number(row['ticket']),
    counts: JSON.parse(String(row['counts'])) as Tally,
    names: JSON.parse(String(row['names'])) as string[],
    erased: Number(row['erased']) === 1,
  };
}
