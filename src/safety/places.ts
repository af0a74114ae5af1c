/** What several rules ask about the place. */
import type { Context } from './context.ts';

/** Whether anything says where it is. Rules about the place wait until something does: one finding, not five. */
export function hasPlace({ event: { venue } }: Context): boolean {
  return (
    Boolean(venue?.name?.trim() || venue?.address?.trim()) ||
    (venue?.latitude !== undefined && venue.longitude !== undefined)
  );
}
