/** The service that keeps replies: `Request → Promise<Response>`. */
export { createRsvpHandler, type Connection, type RsvpHandler } from './handler.ts';
export type { LogEntry, RsvpHandlerOptions } from './site.ts';
export { defaultLimits, type Limits, type Rate } from './guard/limits.ts';
export type { ProofOfWork } from './guard/proof.ts';
export { makeToken } from './host-keys.ts';
export { hashToken } from './secrets.ts';
export { problems, type ProblemCode } from './problem.ts';
export type { TallyView } from '../client.ts';
export {
  StoreError,
  type EventRow,
  type Loaded,
  type OccurrenceRow,
  type RsvpStore,
  type TokenRow,
  type Writes,
} from '../store.ts';
export { memoryStore } from '../stores/memory.ts';
