import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { fetchLimits } from '../../components/shared/fetch-text.ts';
import {
  event,
  inline,
  newAddress,
  parts,
  put,
  requests,
  serve,
  settled,
  textOf,
  until,
  warnings,
} from './page.ts';

const list = (attributes: string, content = '') =>
  put<TweetupList>(`<tweetup-list ${attributes}>${content}</tweetup-list>`);

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const vevent = (uid: string, ...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20261101T000000Z',
  ...lines,
  'END:VEVENT',
];
const text = (body: string, type = 'text/plain'): string =>
  serve(() => new Response(body, { headers: { 'content-type': type } }));

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  '@id': 'https://example.org/ld',
  name: 'Linked evening',
  startDate: '2026-12-04T18:00:00+00:00',
  location: { '@type': 'Place', name: 'Print room', address: 'Dublin' },
};

describe('calendars and pages as sources', () => {
  it('reads a calendar by its content, whatever its type says', async () => {
    const body = calendar(
      ...vevent(
        'a@x',
        'SUMMARY:Calendar evening',
        'DTSTART;TZID=Europe/Berlin:20261203T183000',
        'LOCATION:Foyer',
      ),
      ...vevent('b@x', 'SUMMARY:Whole day', 'DTSTART;VALUE=DATE:20261205'),
      ...vevent(
        'c@x',
        'SUMMARY:Monthly',
        'DTSTART;TZID=Europe/London:20250102T183000',
        'RRULE:FREQ=MONTHLY;BYDAY=1TH',
      ),
    );
    for (const type of ['text/calendar', 'application/json', 'text/html']) {
      const element = await list(`src="${text(body, type)}" viewer-zone="Europe/Berlin"`);
      await until(() => parts(element, 'entry').length === 3);
      expect(textOf(element)).to.match(/Calendar evening.*Whole day/);
      expect(textOf(element)).to.contain('18:30');
    }
  });

  it('reads JSON-LD, alone and in a page', async () => {
    const page = `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`;
    for (const body of [
      JSON.stringify(jsonLd),
      JSON.stringify({ '@context': 'https://schema.org', '@graph': [jsonLd] }),
      page,
    ]) {
      const element = await list(`src="${text(body)}"`);
      await until(() => textOf(element).includes('Linked evening'));
    }
  });

  it('takes the events of a script of the page by its id', async () => {
    const box = await put(
      `<div><script type="application/ld+json" id="structured">${JSON.stringify(jsonLd)}</script>
      <script type="application/json" id="own">${JSON.stringify([event({ id: 'own' })])}</script>
      <tweetup-list src="#structured #own"></tweetup-list></div>`,
    );
    const element = box.querySelector<TweetupList>('tweetup-list')!;
    await until(() => parts(element, 'entry').length === 2);
    warnings.length = 0;
    await list('src="#nowhere"');
    await until(() => warnings.join().includes('#nowhere'));
  });

  it('shows an event once that two formats have', async () => {
    const a = text(calendar(...vevent('same@x', 'SUMMARY:From the calendar', 'DTSTART:20261203T183000Z')));
    const b = serve([event({ id: 'x', uid: 'same@x', title: 'From the feed', revision: 3 })]);
    const element = await list(`src="${a} ${b}"`);
    await until(() => textOf(element).includes('From the feed'));
    expect(parts(element, 'entry')).to.have.length(1);
  });
});

describe('bad input', () => {
  const good = event({ id: 'good' });

  it('reads what can be read of invalid UTF-8 and a byte order mark', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify([{ ...good, title: 'Caf\u0001' }])}`);
    const element = await list(
      `src="${serve(() => new Response(bytes.map((byte) => (byte === 1 ? 0xff : byte))))}"`,
    );
    expect(textOf(element)).to.contain('Caf');
  });

  it('joins characters that a fold of the calendar cut through, and shows no broken ones', async () => {
    const [before, after] = calendar(
      ...vevent('fold@x', 'DTSTART:20261210T190000Z', 'SUMMARY:Soirée im Café|'),
    )
      .replace('é|', '|')
      .split('|') as [string, string];
    const bytes = (part: string): number[] => [...new TextEncoder().encode(part)];
    const body = new Uint8Array([...bytes(before), 0xc3, ...bytes('\r\n '), 0xa9, ...bytes(after)]);
    const element = await list(`src="${serve(() => new Response(body))}"`);
    await until(() => textOf(element).includes('Soirée im Café'));
    expect(textOf(element)).not.to.contain('\uFFFD');
  });

  it('tells the owner whose zone was assumed, and what to do; not who has said it', async () => {
    const floating = calendar(...vevent('float@x', 'DTSTART:20261210T190000', 'SUMMARY:Floating'));
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    warnings.length = 0;
    const told = await list(`src="${text(floating)}" time-zone="Asia/Kathmandu"`);
    await until(() => textOf(told).includes('Floating'));
    const url = text(floating);
    const untold = await list(`src="${url}"`);
    await until(() => textOf(untold).includes('Floating'));
    const said = await until(() => warnings.find((warning) => warning.includes(url)));
    expect(said).to.contain(`${own} was assumed`).and.to.contain('time-zone="Europe/London"');
    expect(said).to.contain('visitors elsewhere read another time');
    expect(warnings.join()).not.to.contain('Asia/Kathmandu');
  });

  it('reads the encoding that a server names, and UTF-8 where it names none that there is', async () => {
    const body = calendar(...vevent('e@x', 'SUMMARY:Caf\u00e9', 'DTSTART:20261203T183000Z'));
    const latin = Uint8Array.from(body, (character) => character.charCodeAt(0));
    for (const [bytes, charset] of [
      [latin, 'ISO-8859-1'],
      [new TextEncoder().encode(body), 'nonsense'],
    ] as const) {
      const headers = { 'content-type': `text/calendar; charset=${charset}` };
      const element = await list(`src="${serve(() => new Response(bytes, { headers }))}"`);
      await until(() => textOf(element).includes('Caf\u00e9'));
    }
  });

  it('is calm about JSON nested a hundred thousand deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(textOf(await list(`src="${text(deep)}"`))).to.match(/cannot be shown|No upcoming/);
    const inside = `[${JSON.stringify(good)},{"id":"deep","title":"Deep","start":"2026-12-04T10:00","timeZone":"UTC","venue":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}]`;
    const element = await list(`src="${text(inside)}"`);
    expect(textOf(element)).to.contain('good');
  });

  it('is calm about a calendar of nonsense', async () => {
    for (const body of [
      'BEGIN:VCALENDAR',
      calendar(...Array.from({ length: 1000 }, () => 'BEGIN:VEVENT')),
      calendar(...vevent('x', 'SUMMARY:For ever', 'DTSTART:20200101T000000Z', 'RRULE:FREQ=SECONDLY')),
    ]) {
      const element = await list(`src="${text(body)}"`);
      await until(() => /For ever|cannot be shown|No upcoming/.test(textOf(element)));
    }
  });

  it('shows a screen of a hundred thousand events', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({
      id: `m${index}`,
      title: `Evening ${index}`,
      start: '2026-12-03T18:30',
      timeZone: 'Europe/Dublin',
    }));
    const element = await list(`src="${text(JSON.stringify(many))}"`);
    await until(() => parts(element, 'entry').length === 50);
    element.remove();
  });

  it('stops reading a feed of fifty megabytes', async () => {
    let sent = 0;
    const chunk = new Uint8Array(1_000_000).fill(32);
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull(stream) {
          if (++sent > 50) stream.close();
          else stream.enqueue(chunk);
        },
      });
    const element = await list(`src="${serve(() => new Response(body()))}"`);
    await until(() => textOf(element).includes('too large'));
    expect(sent).to.be.lessThan(40);
  });

  it('makes no link of an address that runs or holds something', async () => {
    const hostile = 'javascript:document.title="hacked"';
    const data = 'data:text/html,<script>1</script>';
    const fields = (address: string) => ({
      url: address,
      venue: { name: 'x', url: address },
      online: { url: address },
      contact: address,
      hosts: [{ name: 'x', url: address }],
      alongside: { name: 'x', url: address },
      links: [address, { url: address, title: 'x' }],
      image: { url: address, alt: 'x' },
      rsvp: { url: address },
      codeOfConduct: address,
    });
    const events = [event(fields(hostile)), event(fields(data)), event(fields(' JaVaScRiPt:alert(1)'))];
    for (const attributes of ['', 'layout="cards"', 'layout="agenda" controls']) {
      const element = await list(attributes, inline(events));
      await until(() => parts(element, 'entry').length === 3);
      const addresses = [...element.shadowRoot!.querySelectorAll('[href], [src], [action]')].map(
        (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '',
      );
      expect(addresses.filter((address) => /script:|data:/i.test(address))).to.deep.equal([]);
    }
  });
});

describe('when a source fails', () => {
  it('says which and why, and tries again without losing the place', async () => {
    let down = true;
    const url = serve(() =>
      down
        ? new Response('', { status: 503 })
        : Response.json([event({ id: 'back', url: 'https://example.org' })]),
    );
    const element = await list(`src="${url}"`);
    await until(() => textOf(element).includes('feeds.example answers with an error'));
    const retry = (): HTMLButtonElement => element.shadowRoot!.querySelector('[part="retry"]')!;
    retry().focus();
    retry().click();
    await until(() => requests.filter((request) => request.url === url).length === 2);
    await until(() => retry()?.textContent.includes('Try again'));
    expect(element.shadowRoot!.activeElement).to.equal(retry());
    down = false;
    retry().click();
    await until(() => textOf(element).includes('Title of back'));
    await until(() => element.shadowRoot!.activeElement?.textContent === 'Title of back');
  });

  it('names each of several, beside what came', async () => {
    const element = await list(`src="${serve([event({ id: 'good' })])} ${newAddress()}"`);
    await until(() => textOf(element).includes('cannot be reached'));
    expect(textOf(element)).to.contain('Title of good').and.to.contain('Events from feeds.example');
  });

  it('offers no second try where nothing was fetched', async () => {
    const element = await list('', '<script type="application/json">{"events":5}</script>');
    await until(() => textOf(element).includes('cannot be shown'));
    await until(() => element.shadowRoot!.querySelector('div[part="message"]'));
    expect(element.shadowRoot!.querySelector('[part="retry"]')).to.equal(null);
    expect(textOf(element)).not.to.contain(location.hostname);
  });

  it('offers none where the document would be as large again', async () => {
    const { bytes } = fetchLimits;
    fetchLimits.bytes = 100;
    try {
      const element = await list(`src="${serve([event({ description: 'x'.repeat(100) })])}"`);
      await until(() => textOf(element).includes('feeds.example sends is too large'));
      expect(element.shadowRoot!.querySelector('[part="retry"]')).to.equal(null);
    } finally {
      fetchLimits.bytes = bytes;
    }
  });

  it('does not say that all is well where mistakes cost every event', async () => {
    warnings.length = 0;
    const zoneless = { id: 'a', title: 'Next Tuesday', start: '2026-12-08T18:30' };
    const url = serve({
      events: [zoneless, { ...zoneless, id: 'b', start: '2026-02-30T18:30', timeZone: 'UTC' }],
    });
    const element = await list(`src="${url}"`, '<p>Tuesdays, 18:30</p>');
    await until(() => textOf(element).includes('feeds.example sends cannot be read as events'));
    expect(textOf(element)).not.to.contain('No upcoming events');
    expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
    await until(() => warnings.some((text) => text.includes(url) && text.includes('time zone')));
    // What another source has is shown; an event that is over, or an empty feed, is no mistake.
    const beside = await list(`src="${url} ${serve([event({ id: 'good' })])}"`);
    await until(() => textOf(beside).includes('Events from feeds.example cannot be shown'));
    expect(textOf(beside)).to.contain('Title of good');
    const past = await list(`src="${serve([zoneless, event({ start: '2020-01-01T18:30' })])}"`);
    await until(() => textOf(past).includes('No upcoming events'));
  });

  it('names the property to the developer, not the page', async () => {
    warnings.length = 0;
    const element = await put<TweetupList>('<tweetup-list></tweetup-list>');
    element.events = { bad: 1 };
    await until(() => textOf(element).includes('cannot be shown'));
    await until(() => warnings.some((text) => text.includes('<tweetup-list>.events: ')));
    await list(`src="#nonsense"`, '<script type="text/plain" id="nonsense">?</script>');
    await until(() => warnings.some((text) => text.includes('src="#nonsense": ')));
    await list('', '<script type="application/json">{"events":6}</script>');
    await until(() => warnings.some((text) => text.includes('the script in <tweetup-list>: ')));
    expect(warnings.join()).not.to.contain(location.hostname);
  });

  it('tells the owner of an element without a source', async () => {
    warnings.length = 0;
    await put<TweetupList>('<tweetup-list></tweetup-list>');
    await until(() => warnings.some((warning) => warning.includes('has no events: it needs src')));
  });

  it('keeps the first of two copies of the script, and says so once', async () => {
    warnings.length = 0;
    const first = customElements.get('tweetup-list');
    // The same modules under another address are another copy, as of another version.
    await import(/* @vite-ignore */ new URL('../../components/list/list.ts?copy', import.meta.url).href);
    expect(customElements.get('tweetup-list')).to.equal(first);
    expect(warnings.filter((warning) => warning.includes('twice'))).to.have.length(1);
    await settled(await list('', inline([event()])));
  });
});
