/** The question who comes, in cards and lists. Its element loads with the first of them that asks it. */
import { html, type TemplateResult } from 'lit';
import type { Showing } from './showing.ts';
import { warnOnce } from './warn.ts';

let coming: Promise<unknown> | undefined;

/** The element for one date; none for what is over. `compact` is a button first. */
export function replyTo(
  showing: Showing,
  { now, viewerZone }: { now?: Date; viewerZone?: string },
  endpoint: string | undefined,
  compact = false,
): TemplateResult | undefined {
  if (!endpoint || showing.phase === 'past') return undefined;
  coming ??= import('../rsvp/rsvp.ts').catch((error: unknown) =>
    warnOnce(`Replies are not possible: ${String(error)}`),
  );
  return html`<tweetup-rsvp
    class="reply"
    endpoint=${endpoint}
    ?compact=${compact}
    .showing=${showing}
    .now=${now}
    .viewerZone=${viewerZone}
    ><slot name="after" slot="after"></slot
  ></tweetup-rsvp>`;
}
