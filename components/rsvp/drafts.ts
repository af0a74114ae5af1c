/**
 * What somebody has entered and not sent survives a reload: it is kept by the tab alone and gone with it, never in
 * `localStorage`, where notes and access needs would wait for whoever uses the device next.
 */
import { type KeyValueStorage, shelf } from '../../src/rsvp/shelf.ts';
import { type Draft, draftFrom } from './draft.ts';
import { pageStorage } from './sessions.ts';

export interface KeptDraft {
  draft: Draft;
  /** Begun without knowing the texts to the host that are saved. */
  partial: boolean;
}

export interface KeptDrafts {
  get(): KeptDraft | undefined;
  set(kept: KeptDraft): void;
  remove(): void;
}

export interface DraftOptions {
  eventId: string;
  occurrence: string;
  /** Milliseconds since 1970 after which it is of no use. */
  until: number;
  now: number;
  /** What the page gave in place of `localStorage`. */
  storage: KeyValueStorage | undefined;
}

export function keptDrafts({ eventId, occurrence, until, now, storage }: DraftOptions): KeptDrafts {
  const given = storage === pageStorage('localStorage') ? undefined : storage;
  const drafts = shelf<Partial<Record<keyof KeptDraft, unknown>>>(
    given ?? pageStorage('sessionStorage'),
    'tweetup-rsvp-draft:',
  );
  drafts.tidy(now);
  return {
    get() {
      const kept = drafts.get(eventId, occurrence);
      const draft = draftFrom(kept?.draft);
      return draft && { draft, partial: kept?.partial === true };
    },
    set: (kept) => void drafts.set(eventId, occurrence, { ...kept }, until),
    remove: () => drafts.remove(eventId, occurrence),
  };
}
