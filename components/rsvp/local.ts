/** A reply that is remembered on this device only: the same face as a session with the service, without one. */
import { newSecret, type ReplyInput, type SavedReply } from '../../src/rsvp/client.ts';
import type { DeviceReply, DeviceRsvps } from '../../src/rsvp/device.ts';
import type { RsvpSession, RsvpSessionState } from '../../src/rsvp/session.ts';

export function createLocalSession(
  device: DeviceRsvps,
  eventId: string,
  occurrence: string,
  until: number,
): RsvpSession {
  const listeners = new Set<(state: RsvpSessionState) => void>();
  let mine: DeviceReply | undefined = device.get(eventId, occurrence);
  let remembered = true;

  const state = (): RsvpSessionState => {
    const { local } = mine ?? {};
    return local
      ? {
          phase: 'saved',
          saved: asSaved(local, eventId, occurrence),
          promoted: false,
          partial: false,
          remembered,
        }
      : { phase: 'empty', promoted: false, partial: false, remembered };
  };
  const tell = (): void => {
    for (const listener of listeners) listener(state());
  };
  const forget = (): void => {
    mine = undefined;
    device.remove(eventId, occurrence);
    tell();
  };

  return {
    get state() {
      return state();
    },
    key: undefined,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    async answer(local) {
      const { id = newSecret(), secret = newSecret() } = mine ?? {};
      mine = { eventId, occurrence, id, secret, local, until };
      remembered = device.set(mine);
      tell();
    },
    async withdraw() {
      forget();
    },
    async refresh() {
      // Another tab may have answered meanwhile.
      if (remembered) mine = device.get(eventId, occurrence);
      tell();
    },
    seen() {},
    async adopt() {},
    newLink: async () => false,
    signOut: forget,
    stop: () => listeners.clear(),
  };
}

function asSaved(local: ReplyInput, eventId: string, occurrence: string): SavedReply {
  return {
    guests: 0,
    showName: false,
    ...local,
    id: '',
    eventId,
    occurrence,
    place: 'none',
    revision: 0,
    updatedAt: '',
  };
}
