import { expect } from '@esm-bundle/chai';
import '../../components/add-to-calendar/add-to-calendar.ts';
import type { TweetupAddToCalendar } from '../../components/add-to-calendar/add-to-calendar.ts';
import { fileName, isInApp, subscription } from '../../components/add-to-calendar/entries.ts';
import { event, inline, put, serve, textOf, until, warnings } from './page.ts';

const berlin = event({
  id: 'berlin',
  title: 'Stammtisch: Museum & Netz',
  start: '2026-12-03T18:00',
  end: '2026-12-03T20:00',
  timeZone: 'Europe/Berlin',
});

const put1 = (data: unknown, attributes = '') =>
  put<TweetupAddToCalendar>(
    `<tweetup-add-to-calendar ${attributes}>${inline(data)}</tweetup-add-to-calendar>`,
  );
const buttonOf = (element: TweetupAddToCalendar) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('button')!;
const itemsOf = (element: TweetupAddToCalendar) => [
  ...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[role="menuitem"]'),
];
const focused = (element: TweetupAddToCalendar) => element.shadowRoot!.activeElement?.textContent.trim();

async function opened(data: unknown, attributes = ''): Promise<TweetupAddToCalendar> {
  const element = await put1(data, attributes);
  await element.open('first');
  return element;
}

function press(element: TweetupAddToCalendar, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  element.shadowRoot!.activeElement!.dispatchEvent(event);
  return event;
}

async function fileOf(element: TweetupAddToCalendar, index = 0): Promise<string> {
  const link = itemsOf(element).filter((item) => item.download)[index]!;
  const blob = await (await fetch(link.href)).blob();
  // WebKit keeps the encoding to itself.
  expect(blob.type).to.match(/^text\/calendar(;charset=utf-8)?$/);
  return blob.text();
}

const hrefOf = (element: TweetupAddToCalendar, host: string) =>
  new URL(itemsOf(element).find((item) => item.hostname === host)!.href);

describe('<tweetup-add-to-calendar>', () => {
  it('is a menu button', async () => {
    const element = await put1([berlin]);
    const button = buttonOf(element);
    expect(button.textContent.trim()).to.equal('Add to calendar');
    expect(button.getAttribute('aria-haspopup')).to.equal('menu');
    expect(button.ariaExpanded).to.equal('false');
    expect(itemsOf(element)).to.deep.equal([]);
    button.click();
    await until(() => itemsOf(element).length > 0);
    expect(button.ariaExpanded).to.equal('true');
    const menu = element.shadowRoot!.querySelector('[role="menu"]')!;
    expect(button.getAttribute('aria-controls')).to.equal(menu.id);
    expect(itemsOf(element).map((item) => item.textContent.trim())).to.deep.equal([
      'Calendar file (Apple and others)',
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo Calendar',
    ]);
    button.click();
    await until(() => itemsOf(element).length === 0);
    expect(button.ariaExpanded).to.equal('false');
  });

  it('gives the moment, whatever zone the visitor is in', async () => {
    const element = await opened([berlin]);
    expect(hrefOf(element, 'outlook.live.com').searchParams.get('startdt')).to.equal('2026-12-03T17:00:00Z');
    expect(hrefOf(element, 'outlook.office.com').searchParams.get('enddt')).to.equal('2026-12-03T19:00:00Z');
    expect(hrefOf(element, 'calendar.yahoo.com').searchParams.get('ST')).to.equal('20261203T170000Z');
    const google = hrefOf(element, 'calendar.google.com').searchParams;
    expect([google.get('dates'), google.get('ctz')]).to.deep.equal([
      '20261203T180000/20261203T200000',
      'Europe/Berlin',
    ]);
    expect(google.get('text')).to.equal('Stammtisch: Museum & Netz');
    const file = await fileOf(element);
    expect(file).to.contain('DTSTART;TZID=Europe/Berlin:20261203T180000\r\n');
    expect(file).to.contain('TZOFFSETTO:+0100');
    expect(file).to.contain('SUMMARY:Stammtisch: Museum & Netz');
  });

  it('names the file after the event and its day', async () => {
    const element = await opened([berlin]);
    expect(itemsOf(element)[0]!.download).to.equal('stammtisch-museum-netz-2026-12-03.ics');
    expect(fileName('لقاء أمناء المكتبات', '2026-12-03')).to.equal('لقاء-أمناء-المكتبات-2026-12-03.ics');
    expect(fileName('../../<b>', '')).to.equal('b.ics');
    expect(fileName('…', '')).to.equal('event.ics');
    expect(fileName('x'.repeat(500), '').length).to.be.below(70);
  });

  it('opens services in a new page that knows nothing of this one', async () => {
    const element = await opened([berlin]);
    for (const item of itemsOf(element).slice(1)) {
      expect(item.protocol).to.equal('https:');
      expect(item.target).to.equal('_blank');
      expect(item.rel).to.equal('noopener noreferrer');
    }
  });

  it('moves with the arrow keys, Home and End, around the ends', async () => {
    const element = await put1([berlin]);
    buttonOf(element).focus();
    press(element, 'ArrowUp');
    await until(() => focused(element) === 'Yahoo Calendar');
    press(element, 'ArrowDown');
    expect(focused(element)).to.contain('Calendar file');
    press(element, 'ArrowUp');
    press(element, 'ArrowUp');
    expect(focused(element)).to.equal('Microsoft 365');
    press(element, 'Home');
    expect(focused(element)).to.contain('Calendar file');
    press(element, 'End');
    expect(focused(element)).to.equal('Yahoo Calendar');
    expect(itemsOf(element).filter((item) => item.tabIndex === 0)).to.have.length(1);
    expect(itemsOf(element).at(-1)!.tabIndex).to.equal(0);
  });

  it('opens on its first line with the keys for that', async () => {
    for (const key of ['ArrowDown', 'Enter']) {
      const element = await put1([berlin]);
      buttonOf(element).focus();
      // Enter makes a click, which the browser does.
      if (key === 'Enter') buttonOf(element).click();
      else press(element, key);
      await until(() => focused(element)?.startsWith('Calendar file'));
    }
  });

  it('goes to a line by its first letters', async () => {
    const element = await opened([berlin]);
    press(element, 'o');
    expect(focused(element)).to.equal('Outlook.com');
    const again = await opened([berlin]);
    for (const letter of 'mi') press(again, letter);
    expect(focused(again)).to.equal('Microsoft 365');
    expect(press(again, 'F5').defaultPrevented).to.equal(false);
  });

  it('Escape closes it and goes back to the button', async () => {
    const element = await opened([berlin]);
    let outside = 0;
    const count = (): void => void outside++;
    document.addEventListener('keydown', count);
    const escape = press(element, 'Escape');
    document.removeEventListener('keydown', count);
    expect([escape.defaultPrevented, outside]).to.deep.equal([true, 0]);
    await until(() => itemsOf(element).length === 0);
    expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element));
  });

  it('a press elsewhere closes it, and so does leaving it', async () => {
    const element = await opened([berlin]);
    itemsOf(element)[0]!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(itemsOf(element).length).to.be.above(0);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await until(() => itemsOf(element).length === 0);

    const other = document.createElement('button');
    element.after(other);
    await element.open('first');
    other.focus();
    await until(() => itemsOf(element).length === 0);
    expect(document.activeElement).to.equal(other);
  });

  it('Space chooses, tells the page, closes, and says where the file is', async () => {
    const element = await opened([berlin]);
    const chosen: string[] = [];
    document.addEventListener('tweetup-calendar', ({ service }) => chosen.push(service), { once: true });
    // The test browsers shall not save files.
    element.shadowRoot!.addEventListener('click', (click) => click.preventDefault(), { once: true });
    press(element, ' ');
    expect(chosen).to.deep.equal(['file']);
    await until(() => itemsOf(element).length === 0);
    expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element));
    expect(textOf(element, '[role="status"]')).to.equal('The file is in your downloads.');
  });

  describe('of a recurring event', () => {
    const monthly = event({
      id: 'm',
      title: 'Chat',
      start: '2026-01-05T20:00',
      end: '2026-01-05T21:00',
      timeZone: 'Europe/London',
      recurrence: {
        rule: 'FREQ=MONTHLY;BYDAY=1MO',
        changes: [{ at: '2027-03-01T20:00', start: '2027-03-02T19:00' }],
      },
    });

    it('offers the next date, and all dates as a file', async () => {
      const element = await opened([monthly]);
      expect(itemsOf(element)[1]!.textContent.trim()).to.equal('All dates as a file');
      expect(hrefOf(element, 'outlook.live.com').searchParams.get('startdt')).to.equal(
        '2026-12-07T20:00:00Z',
      );
      const [one, all] = [await fileOf(element), await fileOf(element, 1)];
      expect(one)
        .to.contain('DTSTART;TZID=Europe/London:20261207T200000')
        .and.not.to.contain('RRULE:FREQ=MONTHLY');
      expect(all)
        .to.contain('DTSTART;TZID=Europe/London:20260105T200000')
        .and.to.contain('RRULE:FREQ=MONTHLY;BYDAY=1MO');
      expect(itemsOf(element)[1]!.download).to.equal('chat.ics');
    });

    it('takes the date that occurrence names, as it was changed', async () => {
      const element = await opened([monthly], 'occurrence="2027-03-01"');
      expect(hrefOf(element, 'outlook.live.com').searchParams.get('startdt')).to.equal(
        '2027-03-02T19:00:00Z',
      );
      warnings.length = 0;
      const none = await put1([monthly], 'occurrence="2027-03-03"');
      expect(buttonOf(none)).to.equal(null);
      expect(warnings.join()).to.contain('2027-03-03');
    });
  });

  it('days stay days', async () => {
    const element = await opened([event({ start: '2026-12-05', end: '2026-12-06', timeZone: undefined })]);
    expect(hrefOf(element, 'calendar.google.com').searchParams.get('dates')).to.equal('20261205/20261207');
    expect(await fileOf(element)).to.contain('DTSTART;VALUE=DATE:20261205');
  });

  it('offers what services names, in that order, and says what it does not know', async () => {
    warnings.length = 0;
    const element = await opened([berlin], 'services="google file lotus"');
    expect(itemsOf(element).map((item) => item.textContent.trim())).to.deep.equal([
      'Google Calendar',
      'Calendar file (Apple and others)',
    ]);
    expect(warnings.join()).to.contain('lotus');
  });

  it('subscribes to the calendar that the page names', async () => {
    const element = await opened([berlin], 'subscribe="/all.ics" services="subscribe subscribe-google"');
    const [own, google] = itemsOf(element);
    expect(own!.href).to.equal(`webcal://${location.host}/all.ics`);
    expect(own!.target).to.equal('');
    expect(new URL(google!.href).searchParams.get('cid')).to.equal(own!.href);
  });

  it('subscribes to a source that is a calendar, and to nothing else', () => {
    expect(subscription(undefined, 'https://lib.example/cal/all.ics?x=1')).to.equal(
      'webcal://lib.example/cal/all.ics?x=1',
    );
    expect(subscription(undefined, 'https://lib.example/events.json')).to.equal(undefined);
    expect(subscription('webcal://lib.example/a', '')).to.equal('webcal://lib.example/a');
    for (const bad of [
      'javascript:alert(1)',
      'data:text/calendar,x',
      'https://a:b@evil.example/a.ics',
      'file:///a.ics',
    ])
      expect(subscription(bad, 'https://lib.example/'), bad).to.equal(undefined);
  });

  it('is not there for what is over, cancelled or postponed', async () => {
    for (const fields of [{ start: '2026-11-01T10:00' }, { status: 'cancelled' }, { status: 'postponed' }]) {
      const element = await put1([event(fields)]);
      expect(buttonOf(element)).to.equal(null);
      expect(getComputedStyle(element).display).to.equal('none');
    }
    expect(buttonOf(await put1([event({ status: 'moved' })]))).not.to.equal(null);
  });

  it('takes its event as a property, and shows its light DOM where there is none', async () => {
    const given = await put<TweetupAddToCalendar>('<tweetup-add-to-calendar></tweetup-add-to-calendar>');
    given.event = berlin;
    await given.updateComplete;
    expect(buttonOf(given)).not.to.equal(null);
    const failing = serve(() => new Response('', { status: 500 }));
    const element = await put<TweetupAddToCalendar>(
      `<tweetup-add-to-calendar src="${failing}"><a href="/all.ics">All dates</a></tweetup-add-to-calendar>`,
    );
    const link = element.querySelector('a')!;
    await until(() => link.getClientRects().length > 0);
  });

  it('does not move what is around it when it has loaded', async () => {
    let answer: (response: Response) => void = () => {};
    const src = serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const box = await put(`<div><tweetup-add-to-calendar src="${src}"></tweetup-add-to-calendar></div>`);
    const element = box.querySelector<TweetupAddToCalendar>('tweetup-add-to-calendar')!;
    await until(() => element.shadowRoot?.querySelector('[part="loading"]'));
    const before = box.getBoundingClientRect().height;
    answer(Response.json([berlin]));
    await until(() => element.shadowRoot!.querySelector('button'));
    expect(box.getBoundingClientRect().height).to.equal(before);
  });

  it('knows the browsers inside other apps', () => {
    expect(isInApp('Mozilla/5.0 (iPhone) AppleWebKit/605 Mobile/15E148 Instagram 300.0')).to.equal(true);
    expect(isInApp('Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/120 Mobile')).to.equal(
      true,
    );
    expect(isInApp('Mozilla/5.0 (iPhone) [FBAN/FBIOS;FBAV/440]')).to.equal(true);
    expect(isInApp(navigator.userAgent)).to.equal(false);
  });
});
