/** The services that the examples talk to, by path: `npm start` and the test of the examples start the same ones. */
import { safetyRules } from '../examples/safety-rules/mount.ts';
import { slowAndBroken } from '../examples/slow-and-broken/mount.ts';
import { openRsvp } from '../examples/rsvp-server/mount.ts';
import { memoryStore } from '../src/rsvp/stores/memory.ts';
import type { Mount } from './serve.ts';

export interface Mounts {
  mounts: Record<string, Mount>;
  /** Opens the host's page. */
  hostToken: string;
  close(): Promise<void>;
}

/**
 * `/rsvp` is where replies go, `/host` the host's page, `/demo` what a page with faulty sources needs, `/rules` a page
 * for each safety rule.
 * @param replies file that keeps them; absent, they are forgotten
 */
export async function openMounts(replies?: string): Promise<Mounts> {
  const { handler, token } = await openRsvp(replies ?? memoryStore());
  const mount: Mount = (request) => handler(request);
  return {
    mounts: {
      '/rsvp': mount,
      '/host': mount,
      '/healthz': mount,
      '/demo': slowAndBroken,
      '/rules': safetyRules,
    },
    hostToken: token,
    close: () => handler.stop(),
  };
}
