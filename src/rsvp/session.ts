/**
 * One person's reply to one occurrence, as a page shows it: what is saved, what waits to be sent, what was refused. It
 * knows nothing of the page; an element listens and draws.
 *
 * "Saved" is said only after the service has said so. What is offline or failed is kept on the device, sent again, and
 * deleted there once acknowledged.
 */
import { newSecret, RsvpError, type ReplyInput, type RsvpClient, type SavedReply } from './client.ts';
import { type DeviceReply, type DeviceRsvps, withTexts } from './device.ts';
import type { ReplyKey } from './link.ts';

export interface RsvpSessionState {
  /** Nothing said yet; being sent; kept and to be sent again; saved; refused, with the old reply as it was. */
  phase: 'empty' | 'sending' | 'waiting' | 'saved' | 'refused';
  /** The reply as the service has it. */
  saved?: SavedReply;
  /** What she said and the service has not acknowledged. */
  pending?: ReplyInput | 'withdraw';
  /** The texts to the host are not here: the device does not keep them, and the service has not been heard yet. */
  partial: boolean;
  /** A problem code of the service, or `offline`. */
  problem?: string;
  /** The field at fault. */
  field?: string;
  /** The service asked this device for a proof of work, which takes longer than a moment. */
  proving?: true;
  /** A place became free for her; true until she has said that she knows, on this device. */
  promoted: boolean;
  /** False where the device keeps nothing, so that the private link is all there is. */
  remembered: boolean;
}

export interface RsvpSession {
  readonly state: RsvpSessionState;
  /** Calls back after each change; gives what ends it. */
  subscribe(changed: (state: RsvpSessionState) => void): () => void;
  /**
   * Says yes, perhaps or no. Resolves when it is saved, refused, or kept for later.
   * @param partial said without knowing the texts to the host: those that are absent stay as they are
   */
  answer(input: ReplyInput, partial?: boolean): Promise<void>;
  /** Deletes the reply. */
  withdraw(): Promise<void>;
  /** Reads the reply as it is now, and sends what waits. */
  refresh(): Promise<void>;
  /** "You have a place now" has been seen. */
  seen(): void;
  /** Takes over the reply of a private link, in place of the one on this device. */
  adopt(key: ReplyKey): Promise<void>;
  /** A new private link: the old one stops working. */
  newLink(): Promise<boolean>;
  /** Forgets the reply on this device; it stays with the service. */
  signOut(): void;
  /** What the private link is made of; absent before the first answer. */
  readonly key: ReplyKey | undefined;
  /** Stops trying. */
  stop(): void;
}

export interface RsvpSessionOptions {
  client: RsvpClient;
  device: DeviceRsvps;
  eventId: string;
  occurrence?: string;
  /** Milliseconds since 1970 after which the device forgets: the end of the event. */
  until?: number;
  setTimer?: (run: () => void, ms: number) => unknown;
  clearTimer?: (timer: unknown) => void;
}

/** Waits between tries: 2, 4, 8 … seconds, at most 2 minutes. */
const firstWait = 2000;
const longestWait = 120_000;
/** A proof of work that is done sooner is not worth a word. */
const silentWork = 1000;

/** Throws a TypeError without client, device or event. */
export function createRsvpSession(options: RsvpSessionOptions): RsvpSession {
  const { client, device, eventId, occurrence = '', until } = options ?? {};
  if (!client || !device || !eventId) throw new TypeError('Expected { client, device, eventId }.');
  const setTimer = options.setTimer ?? ((run, ms) => setTimeout(run, ms));
  const clearTimer = options.clearTimer ?? ((timer) => clearTimeout(timer as number));
  const listeners = new Set<(state: RsvpSessionState) => void>();
  let mine: DeviceReply | undefined = device.get(eventId, occurrence);
  let remembered = true;
  let problem: { code: string; field?: string | undefined } | undefined;
  let sending: Promise<void> | undefined;
  let timer: unknown;
  let tries = 0;
  let proving: true | undefined;

  const state = (): RsvpSessionState => {
    const { saved, pending } = mine ?? {};
    const phase =
      sending && pending ? 'sending' : pending ? 'waiting' : problem ? 'refused' : saved ? 'saved' : 'empty';
    return {
      phase,
      promoted: mine?.promoted ?? false,
      partial: (pending ? pending.partial : saved?.trimmed) ?? false,
      remembered,
      ...(proving ? { proving } : {}),
      ...(saved ? { saved } : {}),
      ...(pending ? { pending: pending.input } : {}),
      ...(problem ? { problem: problem.code } : {}),
      ...(problem?.field === undefined ? {} : { field: problem.field }),
    };
  };
  const tell = (): void => {
    const now = state();
    for (const listener of listeners) listener(now);
  };
  const keep = (reply: DeviceReply | undefined): void => {
    mine = reply;
    if (reply) remembered = device.set(until === undefined ? reply : { ...reply, until });
    else device.remove(eventId, occurrence);
  };
  const acknowledge = (saved: SavedReply | undefined): void => {
    if (!mine) return;
    if (!saved) return keep(undefined);
    const promoted = mine.saved?.place === 'waiting' && saved.place === 'held';
    const { pending: _, ...rest } = mine;
    keep({ ...rest, saved, ...(promoted ? { promoted } : {}) });
  };

  const later = (error: RsvpError): void => {
    const wait = Math.min(longestWait, firstWait * 2 ** tries);
    tries += 1;
    clearTimer(timer);
    timer = setTimer(() => void flush(), Math.max(wait, (error.retryAfter ?? 0) * 1000));
  };

  /** What an error of the service means for the reply here. */
  const settle = (error: unknown): void => {
    if (!(error instanceof RsvpError)) throw error;
    problem = { code: error.code, field: error.field };
    if (error.temporary) {
      if (mine?.pending) later(error);
      return;
    }
    if (!mine) return;
    const { pending: _, ...rest } = mine;
    // The link no longer works, or retention has ended: there is nothing of hers left here.
    if (error.code === 'no-such-reply') keep(undefined);
    else keep(error.reply ? { ...rest, saved: error.reply } : rest.saved ? rest : undefined);
  };

  /** Makes the new secret the one, where it has been asked for. The service takes the same one twice. */
  const finishRotation = async (): Promise<void> => {
    if (!mine?.nextSecret) return;
    const secret = mine.nextSecret;
    const saved = await client.rotate(mine, secret);
    const { nextSecret: _, ...rest } = mine;
    keep({ ...rest, secret, saved });
  };

  /** The reply as the service has it. What she has said meanwhile waits as before. */
  const read = async (key: DeviceReply): Promise<SavedReply> => {
    const saved = await client.get(key);
    // An answer that was under way for long may tell of an older state, or of another reply.
    const current = mine?.id === key.id && saved.revision >= (mine.saved?.revision ?? 0);
    if (current && mine?.pending) keep({ ...mine, saved });
    else if (current) acknowledge(saved);
    return saved;
  };

  const put = async (key: DeviceReply, input: ReplyInput, revision: number): Promise<SavedReply> => {
    let clock: unknown;
    try {
      return await client.put(key, input, revision, () => {
        clock ??= setTimer(() => {
          proving = true;
          tell();
        }, silentWork);
      });
    } finally {
      if (clock !== undefined) clearTimer(clock);
      proving = undefined;
    }
  };

  const send = async (): Promise<void> => {
    try {
      await finishRotation();
    } catch (error) {
      return settle(error);
    }
    while (mine?.pending) {
      const { pending } = mine;
      const { input, revision, partial } = pending;
      const key = mine;
      try {
        const saved =
          input === 'withdraw'
            ? undefined
            : await put(key, partial ? withTexts(input, await read(key)) : input, revision);
        if (input === 'withdraw') await client.remove(key, revision);
        problem = undefined;
        tries = 0;
        // She may have changed her mind meanwhile: then that is sent next.
        if (mine?.pending === pending) acknowledge(saved);
        else if (saved && mine) keep({ ...mine, saved });
      } catch (error) {
        if (mine?.pending !== pending && error instanceof RsvpError && !error.temporary) continue;
        return settle(error);
      }
    }
  };

  const flush = (): Promise<void> => {
    sending ??= send().finally(() => {
      sending = undefined;
      tell();
    });
    tell();
    return sending;
  };

  const say = (input: ReplyInput | 'withdraw', partial?: boolean): Promise<void> => {
    reread();
    const { promoted: _, ...known }: DeviceReply = mine ?? {
      eventId,
      occurrence,
      id: newSecret(),
      secret: newSecret(),
    };
    const last = Math.max(known.saved?.revision ?? 0, known.pending?.revision ?? 0);
    const unread = known.pending ? known.pending.partial : known.saved?.trimmed;
    const lacks = input !== 'withdraw' && known.saved !== undefined && (partial ?? unread);
    problem = undefined;
    keep({
      ...known,
      pending: { input, revision: last + 1, ...(lacks ? { partial: true } : {}) },
    });
    return flush();
  };

  /** Another tab may have spoken meanwhile. */
  const reread = (): void => {
    if (!remembered || sending) return;
    const before = mine;
    mine = device.get(eventId, occurrence);
    // The texts that the device does not keep are still known here.
    if (mine?.saved?.trimmed && before?.saved && !before.saved.trimmed && isSame(mine, before)) {
      const { trimmed: _, ...saved } = mine.saved;
      mine = { ...mine, saved: withTexts(saved, before.saved) };
    }
  };

  const refresh = async (): Promise<void> => {
    reread();
    if (mine?.pending) return flush();
    if (!mine) return tell();
    try {
      await finishRotation();
      await read(mine);
      problem = undefined;
    } catch (error) {
      // Not being reached changes nothing of what was saved.
      if (!(error instanceof RsvpError) || !error.temporary) settle(error);
    }
    tell();
  };

  return {
    get state() {
      return state();
    },
    get key() {
      return mine && { eventId, occurrence, id: mine.id, secret: mine.secret };
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    answer: say,
    withdraw: () => (mine ? say('withdraw') : Promise.resolve()),
    refresh,
    seen() {
      if (mine) {
        const { promoted: _, ...rest } = mine;
        keep(rest);
      }
      tell();
    },
    adopt(key) {
      problem = undefined;
      keep({ eventId, occurrence, id: key.id, secret: key.secret });
      return refresh();
    },
    async newLink() {
      if (!mine) return false;
      keep({ ...mine, nextSecret: mine.nextSecret ?? newSecret() });
      try {
        await finishRotation();
        return true;
      } catch (error) {
        settle(error);
        return false;
      } finally {
        tell();
      }
    },
    signOut() {
      clearTimer(timer);
      problem = undefined;
      keep(undefined);
      tell();
    },
    stop() {
      clearTimer(timer);
      listeners.clear();
    },
  };
}

/** Two states of one reply between which nothing was said. */
function isSame(one: DeviceReply, other: DeviceReply): boolean {
  return one.id === other.id && one.saved?.revision === other.saved?.revision;
}
