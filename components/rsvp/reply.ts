/** One reply as an element shows it: what is in the form, what the service says, what the visitor does with it. */
import type { ReplyInput, RsvpClient, SavedReply, TallyView } from '../../src/rsvp/client.ts';
import { RsvpError } from '../../src/rsvp/client.ts';
import { toHost } from '../../src/rsvp/device.ts';
import { formatPrivateLink, parsePrivateLink, type ReplyKey } from '../../src/rsvp/link.ts';
import type { RsvpSession, RsvpSessionState } from '../../src/rsvp/session.ts';
import type { Answer } from '../../src/rsvp/rsvp.ts';
import { ASSUMED_DURATION } from '../../src/time/phase.ts';
import { ringAt } from '../shared/clock.ts';
import type { Showing } from '../shared/showing.ts';
import { type Draft, draftOf, inputOf, isSameDraft } from './draft.ts';
import { type KeptDrafts, keptDrafts } from './drafts.ts';
import { type RsvpHappening, TweetupRsvpEvent } from './events.ts';
import { Live } from './live.ts';
import { forgetLink, takenLink } from './private-link.ts';
import type { qrCode } from './qr.ts';
import type { TweetupRsvp } from './rsvp.ts';
import { openSession } from './sessions.ts';

/** Milliseconds after which the counts are asked for again while somebody looks. */
const recount = 60_000;
/** Those who wait for a place look whether it is theirs within so many milliseconds of a change: not all at once. */
const lookWithin = 5000;

/** A private link that opens another reply than the one on this device. */
export interface OtherReply {
  key: ReplyKey;
  /** What it says, once that is known. */
  saved?: SavedReply;
}

export class Reply {
  readonly #host: TweetupRsvp;
  readonly eventId: string;
  /** The date that the reply is for: the one of a private link, else the one that is shown. */
  readonly occurrence: string;
  readonly client: RsvpClient | undefined;
  readonly session: RsvpSession;
  readonly #close: (() => void)[];
  readonly #drafts: KeptDrafts;
  /** The draft is kept by the tab. */
  #kept = false;
  /** The draft was begun without knowing the texts to the host that are saved. */
  #partial: boolean;
  #stopClock: (() => void) | undefined;
  #stopLook: (() => void) | undefined;
  #stopped = false;
  readonly #live = new Live((tally) => this.#counted(tally));
  state: RsvpSessionState;
  tally: TallyView | undefined;
  /** Why there is no tally. */
  trouble: string | undefined;
  draft: Draft;
  /** Something in the form has not been sent. */
  dirty = false;
  withdrawn = false;
  /** What is in the form was entered before the page was loaded again. */
  restored = false;
  /** There is more in it than the answer. */
  readonly restoredMore: boolean = false;
  other: OtherReply | undefined;
  /** What became of the private link: key of a sentence. */
  linkNote:
    | 'rsvp.copied'
    | 'rsvp.copy-failed'
    | 'rsvp.new-link-done'
    | 'rsvp.new-link-failed'
    | 'rsvp.qr-failed'
    | undefined;
  /** Draws the link as a QR code, while one is wanted. */
  drawCode: typeof qrCode | undefined;

  constructor(host: TweetupRsvp, showing: Showing, endpoint: string | undefined) {
    this.#host = host;
    const { event, of, startsAt, endsAt } = showing;
    const link = parsePrivateLink(takenLink() ?? '');
    this.eventId = event.id;
    this.occurrence = link?.eventId === event.id && endpoint ? link.occurrence : of.key;
    const place = {
      eventId: event.id,
      occurrence: this.occurrence,
      until: endsAt?.getTime() ?? startsAt.getTime() + ASSUMED_DURATION,
      storage: host.storage,
      now: this.#now,
    };
    const { session, client, close } = openSession({ ...place, endpoint, fetch: host.fetch });
    this.#drafts = keptDrafts(place);
    this.client = client;
    this.session = session;
    this.state = session.state;
    this.draft = draftOf(this.#known);
    this.#partial = this.state.partial;
    const kept = this.#drafts.get();
    if (kept && !isSameDraft(kept.draft, this.draft)) {
      this.restoredMore = !isSameDraft({ ...kept.draft, answer: this.draft.answer }, this.draft);
      this.draft = kept.draft;
      this.#partial = kept.partial;
      this.dirty = this.restored = this.#kept = true;
    } else this.#drafts.remove();
    if (host.value !== '' && this.draft.answer === '') {
      this.draft.answer = host.value;
      this.dirty = true;
    } else host.show(this.draft.answer);
    this.#close = [session.subscribe((state) => this.#changed(state)), close, this.#listen()];
    void this.refresh();
    this.claim();
  }

  get #now(): number {
    return this.#host.now?.getTime() ?? Date.now();
  }

  /** What she said last. */
  get #known(): ReplyInput | SavedReply | undefined {
    const { pending, saved } = this.state;
    return pending === undefined ? saved : pending === 'withdraw' ? undefined : pending;
  }

  stop(): void {
    this.#stopped = true;
    for (const end of this.#close) end();
    this.#stopClock?.();
    this.#stopLook?.();
    this.#live.end();
  }

  /** Sends what waits, reads the reply and the counts again. */
  async refresh(): Promise<void> {
    this.#stopClock?.();
    this.#stopClock = ringAt(Date.now() + recount, () => {
      if (document.hidden) this.#stopClock = undefined;
      else void this.refresh();
    });
    // A refusal stays readable until she does something about it.
    const session = this.state.phase === 'refused' ? undefined : this.session.refresh();
    await Promise.all([session, this.#count()]);
    this.#follow();
  }

  /** Has the service tell of changes, where it may still change. */
  #follow(instead = false): void {
    const { client, eventId, occurrence, tally } = this;
    const changes = tally?.state === 'open' || tally?.state === 'full';
    if (client && changes && !this.trouble && !this.#stopped)
      void this.#live.follow({ client, eventId, occurrence }, instead);
  }

  async #count(): Promise<void> {
    if (!this.client) return;
    try {
      this.tally = await this.client.tally(this.eventId, this.occurrence);
      this.trouble = undefined;
    } catch (error) {
      this.trouble = error instanceof RsvpError ? error.code : 'other';
    }
    this.#host.requestUpdate();
  }

  /** The service tells of a change. */
  #counted(tally: TallyView): void {
    const isNews = JSON.stringify(tally) !== JSON.stringify(this.tally);
    this.tally = tally;
    this.trouble = undefined;
    this.#host.requestUpdate();
    if (!isNews || this.state.saved?.place !== 'waiting' || this.#stopLook) return;
    this.#stopLook = ringAt(Date.now() + Math.random() * lookWithin, () => {
      this.#stopLook = undefined;
      void this.session.refresh();
    });
  }

  #listen(): () => void {
    const refresh = (): void => {
      if (document.hidden) this.#live.end();
      else void this.refresh();
    };
    const stored = ({ key }: StorageEvent): void => {
      if (key === null || key.includes(this.eventId)) void this.session.refresh();
    };
    addEventListener('online', refresh);
    addEventListener('storage', stored);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      removeEventListener('online', refresh);
      removeEventListener('storage', stored);
      document.removeEventListener('visibilitychange', refresh);
    };
  }

  #changed(state: RsvpSessionState): void {
    const before = this.state;
    this.state = state;
    if (this.#partial && !state.partial) this.#complete(state.saved);
    if (state.phase === 'refused' && before.phase !== 'refused') {
      // What she wrote stays in the form.
      this.dirty = true;
      this.#tell('refused', state.problem);
    } else if (!this.dirty) {
      this.draft = draftOf(this.#known);
      this.#partial = state.partial;
      this.restored = false;
      this.#host.show(this.draft.answer);
    }
    if (this.dirty) this.#keep(this.#kept || state.phase === 'refused');
    else if (state.pending === undefined || state.remembered) this.#keep(false);
    const revision = (of: RsvpSessionState): string => JSON.stringify([of.saved?.revision, of.saved?.answer]);
    const told = before.pending !== undefined || !this.client;
    if (state.phase === 'saved' && told && (before.phase !== 'saved' || revision(before) !== revision(state)))
      this.#tell('saved');
    if (state.phase === 'waiting' && before.phase !== 'waiting') this.#tell('kept');
    if (state.phase === 'empty' && (before.pending === 'withdraw' || (!this.client && before.saved))) {
      this.withdrawn = true;
      this.#tell('withdrawn');
    }
    if (state.promoted && !before.promoted) this.#tell('promoted');
    this.#host.requestUpdate();
    if (state.phase === 'refused' && before.phase !== 'refused') void this.#toField();
  }

  /** Leads to the field that was refused, unless she is elsewhere on the page by now. */
  async #toField(): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.renderRoot as ShadowRoot;
    if (root.activeElement || document.activeElement === document.body)
      root.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  /** The texts to the host have come: they stand where nothing was written meanwhile. */
  #complete(saved: SavedReply | undefined): void {
    this.#partial = false;
    for (const field of toHost) this.draft[field] ||= saved?.[field] ?? '';
  }

  /** Has the tab keep what is in the form, or forget it. */
  #keep(wanted: boolean): void {
    if (wanted) this.#drafts.set({ draft: this.draft, partial: this.#partial });
    else if (this.#kept) this.#drafts.remove();
    this.#kept = wanted;
  }

  #tell(happening: RsvpHappening, code?: string): void {
    const { eventId, occurrence } = this;
    const { saved, pending } = this.state;
    const { answer, guests } = (pending === 'withdraw' ? undefined : pending) ?? saved ?? {};
    const place = pending ? undefined : saved?.place;
    this.#host.dispatchEvent(
      new TweetupRsvpEvent(happening, { eventId, occurrence, answer, guests, place, code }),
    );
  }

  /** Leaving a place that others wait for is not done by a slip of the finger. */
  get givesAway(): boolean {
    const { saved } = this.state;
    const wanted = this.tally?.state === 'full' || (this.tally?.waiting ?? 0) > 0;
    return wanted && saved?.place === 'held' && this.draft.answer !== 'going' && this.draft.answer !== '';
  }

  /** An answer was chosen. A click is enough to send it; with the keyboard one passes over answers on the way. */
  chosen(answer: Answer, byPointer: boolean): void {
    this.edit({ answer });
    this.#host.show(answer);
    if (byPointer && !this.givesAway) void this.send();
  }

  /** Something in the form was changed. */
  edit(change: Partial<Draft>): void {
    Object.assign(this.draft, change);
    this.dirty = true;
    this.withdrawn = false;
    this.#keep(true);
    this.#follow(true);
    this.#host.requestUpdate();
  }

  async send(): Promise<void> {
    const { answer } = this.draft;
    if (answer === '') return;
    this.dirty = false;
    await this.session.answer(inputOf(this.draft, answer), this.#partial);
    await this.#count();
  }

  async withdraw(): Promise<void> {
    this.#forget();
    await this.session.withdraw();
    await this.#count();
  }

  /** The place that became free goes to the next. */
  release(): void {
    this.edit({ answer: 'declined' });
    this.#host.show('declined');
    void this.send();
  }

  /** Where the focus goes when what had it is gone. */
  focus(): void {
    this.#host.focus();
  }

  signOut(): void {
    this.#forget();
    this.drawCode = undefined;
    this.session.signOut();
  }

  /** What another element of the page has kept for this event goes as well. */
  #forget(): void {
    this.dirty = false;
    this.#kept = false;
    this.#drafts.remove();
  }

  get link(): string | undefined {
    const { key } = this.session;
    return key && this.state.saved ? formatPrivateLink(location.href, key) : undefined;
  }

  async newLink(): Promise<void> {
    const done = await this.session.newLink();
    this.#note(done ? 'rsvp.new-link-done' : 'rsvp.new-link-failed');
  }

  async copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.link ?? '');
      this.#note('rsvp.copied');
      return true;
    } catch {
      this.#note('rsvp.copy-failed');
      return false;
    }
  }

  showCode(draw: Reply['drawCode']): void {
    this.drawCode = draw;
    this.#note(undefined);
  }

  codeFailed(): void {
    this.#note('rsvp.qr-failed');
  }

  #note(note: Reply['linkNote']): void {
    this.linkNote = note;
    this.#host.requestUpdate();
  }

  /**
   * A private link that brought the visitor here: taken over at once where there is no other reply on this device.
   * False where it is for another date of the event.
   */
  claim(): boolean {
    const key = parsePrivateLink(takenLink() ?? '');
    if (!this.client || key?.eventId !== this.eventId) return true;
    if (key.occurrence !== this.occurrence) return false;
    const mine = this.session.key;
    if (mine && (mine.id !== key.id || mine.secret !== key.secret)) {
      void this.#compare(key, this.client);
      return true;
    }
    forgetLink();
    if (!mine) void this.session.adopt(key);
    return true;
  }

  async #compare(key: ReplyKey, client: RsvpClient): Promise<void> {
    this.other = { key };
    try {
      this.other.saved = await client.get(key);
      // A newer link to the same reply is no other reply.
      if (key.id === this.session.key?.id && !this.state.pending) return this.useLink();
    } catch (error) {
      // An old link to the same reply, or one that no longer works: what is here stays.
      if (error instanceof RsvpError && !error.temporary) this.keepMine();
    }
    this.#host.requestUpdate();
  }

  useLink(): void {
    const { key } = this.other ?? {};
    this.keepMine();
    this.dirty = false;
    if (key) void this.session.adopt(key);
  }

  keepMine(): void {
    this.other = undefined;
    forgetLink();
    this.#host.requestUpdate();
  }
}
