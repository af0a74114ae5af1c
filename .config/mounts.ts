/** The services that the examples talk to, by path: `npm start` and the test of the examples start the same ones. */
import type { Mount } from './serve.ts';

/** `/rsvp` is where replies go. */
export async function openMounts(): Promise<Record<string, Mount>> {
  return {};
}
