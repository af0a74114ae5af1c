/** Replies: who comes, who waits, and how many to expect. */
export type { Answer, Details, Entry, Place, Rsvp, Rules, TallyVisibility, WaitingList } from './rsvp.ts';
export { headsOf } from './rsvp.ts';
export { estimate, tally, type Estimate, type Tally } from './tally.ts';
export { emptyState, type State } from './queue.ts';
export { decide, whyNot, type Change, type Command, type Outcome, type Refusal } from './policy.ts';
export { createRsvpClient, RsvpError } from './client.ts';
export type { ReplyInput, RsvpClient, SavedReply, TallyView } from './client.ts';
export type { Proof, ProofChallenge } from './proof.ts';
export { deviceRsvps, type DeviceReply, type DeviceRsvps, type KeyValueStorage } from './device.ts';
export {
  createRsvpSession,
  type RsvpSession,
  type RsvpSessionOptions,
  type RsvpSessionState,
} from './session.ts';
export { formatPrivateLink, parsePrivateLink, type ReplyKey } from './link.ts';
export { describeRefusal } from './messages.ts';
