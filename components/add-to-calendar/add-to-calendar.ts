/** `<tweetup-add-to-calendar>`: an event into the visitor's own calendar. */
import { property } from 'lit/decorators.js';
import { EventAction } from '../shared/event-action.ts';
import type { Offer } from '../shared/offer.ts';

/**
 * A button with a menu: a calendar file, the calendars of Google, Microsoft and Yahoo, and the whole calendar to
 * subscribe to. Times are right from every zone. Nothing is loaded from any of them, and nothing at all before somebody
 * comes near the button. Events that are over, cancelled or postponed have no button.
 *
 * @summary Adds an event to the visitor's calendar.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown before, without and when the script fails: a link to the calendar, perhaps.
 *
 * @csspart button - The button.
 * @csspart status - What happened, in words.
 * @csspart loading - What stands there while it loads.
 * @csspart popup - The menu.
 * @csspart item - A line of the menu.
 *
 * @cssproperty --tweetup-popup - Behind the menu; the page's own background by default.
 *
 * @fires {TweetupCalendarEvent} tweetup-calendar - The visitor chose a calendar: `service`.
 */
export class TweetupAddToCalendar extends EventAction {
  /**
   * What the menu offers, in this order: `file google outlook office365 yahoo subscribe subscribe-google`. All of them
   * where it is absent.
   */
  @property() services?: string;

  /**
   * The address of the whole calendar, `.ics`, for those who want to subscribe. Without it, `src` where that is such an
   * address.
   */
  @property() subscribe?: string;

  protected override readonly label = 'add-to-calendar';
  protected override readonly opens = 'menu';

  protected override async load(): Promise<import('./menu.ts').CalendarMenu> {
    const { CalendarMenu } = await import('./menu.ts');
    return new CalendarMenu(this);
  }

  protected override suits({ showing }: Offer): boolean {
    const { status = 'planned' } = showing.event;
    return showing.phase !== 'past' && (status === 'planned' || status === 'moved');
  }
}

if (!customElements.get('tweetup-add-to-calendar'))
  customElements.define('tweetup-add-to-calendar', TweetupAddToCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'tweetup-add-to-calendar': TweetupAddToCalendar;
  }
}
