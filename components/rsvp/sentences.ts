/** Which sentence says how a reply stands. Pure. */
import type { Locale } from '../../src/internal/messages.ts';
import { describeRefusal } from '../../src/rsvp/messages.ts';
import type { Answer } from '../../src/rsvp/rsvp.ts';
import type { RsvpSessionState } from '../../src/rsvp/session.ts';
import { tellLate } from './late-wording.ts';
import { tell } from './wording.ts';

/** Problems that say themselves that the reply is sent again. */
const patient = new Set(['too-many-requests', 'store-unavailable']);

export interface Standing {
  state: RsvpSessionState;
  /** Kept on this device only. */
  local: boolean;
  /** There is a limit, so that a place is worth a word. */
  limited: boolean;
  /** It has just been deleted. */
  withdrawn: boolean;
}

export const answerText = (locale: Locale, answer: Answer): string => tell(locale, `rsvp.${answer}`);

export function standing({ state, local, limited, withdrawn }: Standing, locale: Locale): string {
  const { phase, saved, pending, problem = 'other', remembered } = state;
  if (local && phase === 'saved') return tellLate(locale, remembered ? 'rsvp.only-here' : 'rsvp.only-now');
  switch (phase) {
    case 'empty':
      return withdrawn ? tellLate(locale, 'form.withdrawn') : '';
    case 'sending':
      return tellLate(locale, state.proving ? 'rsvp.proving' : 'rsvp.sending');
    case 'waiting':
      if (pending === 'withdraw') return tellLate(locale, 'rsvp.withdraw-kept');
      if (!remembered) return tellLate(locale, 'rsvp.keep-open');
      if (patient.has(problem)) return describeRefusal(problem, locale);
      return tellLate(locale, problem === 'offline' ? 'rsvp.kept-offline' : 'rsvp.kept');
    case 'refused': {
      const why = describeRefusal(problem, locale);
      if (!saved) return why;
      const stands = tellLate(locale, 'rsvp.stands', { answer: answerText(locale, saved.answer) });
      return problem === 'conflict'
        ? `${why} ${answerText(locale, saved.answer)}. ${tellLate(locale, 'rsvp.still-here')}`
        : `${why} ${stands}`;
    }
    case 'saved': {
      if (state.promoted) return tellLate(locale, 'rsvp.promoted');
      const said =
        saved?.place === 'waiting'
          ? tellLate(locale, 'form.savedWaiting', { position: saved.position ?? 1 })
          : tellLate(locale, saved?.place === 'held' && limited ? 'form.savedHeld' : 'rsvp.saved');
      return remembered ? said : `${said} ${tellLate(locale, 'rsvp.link-only')}`;
    }
  }
}
