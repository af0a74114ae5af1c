/** Told to the page when a visitor chose a calendar. */
export class TweetupCalendarEvent extends Event {
  /** `file`, `google`, `outlook`, `office365`, `yahoo`, `subscribe`… */
  readonly service: string;

  constructor(service: string) {
    super('tweetup-calendar', { bubbles: true, composed: true });
    this.service = service;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tweetup-calendar': TweetupCalendarEvent;
  }
}
