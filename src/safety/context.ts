/** What a rule may look at: the event read loosely, and what several rules would compute again. */
import type { Setting } from './rule.ts';
import { readLoosely, type LooseEvent } from './shape.ts';

/** Whether a place is open from `start` to `end` (wall times); undefined where its hours cannot be read. */
export type OpeningHours = (
  hours: string,
  start: string,
  end: string | undefined,
  event: LooseEvent,
) => boolean | undefined;

/** Libraries that a caller may plug in for more than the built-in readers know. */
export interface Adapters {
  openingHours?: OpeningHours;
  /** Offsets of phone numbers in a text. */
  phones?: (text: string, event: LooseEvent) => (readonly [number, number])[];
}

export interface Context {
  readonly event: LooseEvent;
  /** As it came in. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly now: Date;
  readonly setting: Setting;
  readonly adapters: Adapters;
  /** What was computed for this event, by the function that computes it. */
  readonly memo: Map<unknown, unknown>;
}

function settingOf(event: LooseEvent): Setting {
  const { kind, venue, online, questions } = event;
  if (kind === 'chat' || kind === 'call') return kind as Setting;
  if (kind !== undefined || venue) return 'in-person';
  if (questions?.length) return 'chat';
  return online ? 'call' : 'in-person';
}

export function createContext(
  input: Record<string, unknown>,
  options: { now?: Date; adapters?: Adapters } = {},
): Context {
  // Of an occurrence, the event with that date's times.
  const inner = input['startsAt'] instanceof Date ? input['event'] : undefined;
  const raw =
    typeof inner === 'object' && inner !== null
      ? { ...inner, start: input['start'], end: input['end'], recurrence: undefined }
      : input;
  const event = readLoosely(raw);
  return {
    event,
    raw,
    now: options.now ?? new Date(),
    setting: settingOf(event),
    adapters: options.adapters ?? {},
    memo: new Map(),
  };
}

/** `make(context)`, once per event. */
export function once<Value>(context: Context, make: (context: Context) => Value): Value {
  if (!context.memo.has(make)) context.memo.set(make, make(context));
  return context.memo.get(make) as Value;
}
