/** One session for each reply, however many elements of the page show it. */
import { createRsvpClient, type RsvpClient } from '../../src/rsvp/client.ts';
import { deviceRsvps, type KeyValueStorage } from '../../src/rsvp/device.ts';
import { createRsvpSession, type RsvpSession } from '../../src/rsvp/session.ts';
import { createLocalSession } from './local.ts';

export interface SessionOptions {
  /** The service's absolute address; absent, the reply stays on this device. */
  endpoint: string | undefined;
  eventId: string;
  occurrence: string;
  /** Milliseconds since 1970 after which the device forgets. */
  until: number;
  fetch: typeof fetch | undefined;
  storage: KeyValueStorage | undefined;
  now: number;
}

export interface OpenSession {
  session: RsvpSession;
  /** Absent without a service. */
  client: RsvpClient | undefined;
  close(): void;
}

interface Shared extends OpenSession {
  users: number;
}

const shared = new Map<string, Shared>();

export function openSession(options: SessionOptions): OpenSession {
  const { endpoint, eventId, occurrence } = options;
  // With a fetch or a storage of its own an element keeps to itself.
  if (options.fetch || options.storage) return create(options);
  const key = JSON.stringify([endpoint, eventId, occurrence]);
  const open: Shared = shared.get(key) ?? { ...create(options), users: 0 };
  shared.set(key, open);
  open.users++;
  return {
    ...open,
    close() {
      if (--open.users > 0) return;
      shared.delete(key);
      open.close();
    },
  };
}

function create({ endpoint, eventId, occurrence, until, fetch, storage, now }: SessionOptions): OpenSession {
  const device = deviceRsvps(storage ?? pageStorage('localStorage'));
  device.tidy(now);
  if (!endpoint) {
    const session = createLocalSession(device, eventId, occurrence, until);
    return { session, client: undefined, close: () => session.stop() };
  }
  // An answer from the time before the page had a service was never sent, and is to be given again.
  const known = device.get(eventId, occurrence);
  if (known?.local && !known.saved && !known.pending) device.remove(eventId, occurrence);
  const client = createRsvpClient({ endpoint, ...(fetch ? { fetch } : {}) });
  const session = createRsvpSession({ client, device, eventId, occurrence, until });
  return { session, client, close: () => session.stop() };
}

/** Even asking for it throws where the browser keeps nothing. */
export function pageStorage(name: 'localStorage' | 'sessionStorage'): KeyValueStorage {
  try {
    return window[name];
  } catch {
    return {
      getItem: () => null,
      setItem: () => {
        throw new Error('no storage');
      },
      removeItem: () => {},
    };
  }
}
