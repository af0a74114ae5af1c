import { expect } from '@esm-bundle/chai';
import '../../components/safety/safety.ts';
import type { TweetupSafety } from '../../components/safety/safety.ts';
import type { TweetupSafetyAppliedEvent } from '../../components/safety/safety-applied-event.ts';
import { safetyElementMessages } from '../../components/safety/wording.ts';
import { safetyMessages } from '../../src/safety/describe.ts';
import { rules } from '../../src/safety/index.ts';
import { violations } from './axe.ts';
import { inline, now, parts, put, serve, textOf, until, warnings } from './page.ts';

/** Nothing to say against it. */
const fine: Record<string, unknown> = {
  id: 'belfast',
  kind: 'tweetup',
  title: 'Drinking About Museums: Belfast',
  summary:
    'Museum people, one long table: which object would you save first, and why? Come alone, or bring a friend.',
  start: '2026-12-17T18:30',
  end: '2026-12-17T21:00',
  timeZone: 'Europe/London',
  venue: {
    name: 'Café Norden',
    kind: 'cafe',
    address: '51 Donegall Street',
    city: 'Belfast',
    country: 'GB',
    stepFree: true,
    capacity: 40,
    openingHours: 'Mo-Su 08:00-23:00',
    meetingPoint: 'Long table at the back, look for the paper bird. Newcomers welcome.',
  },
  hosts: [
    { name: 'Theda', handles: { bluesky: 'theda.example' } },
    { name: 'Ana', handles: { bluesky: 'ana.example' } },
  ],
  hashtags: ['DrinkingAboutMuseums'],
  openTo: 'anyone',
  price: { amount: 0, currency: 'GBP', note: 'buy your own drinks' },
  audience: 'adults',
  expected: 10,
  codeOfConduct: 'https://example.org/conduct',
  contact: '@theda.example',
  accessibility: 'Step-free, accessible toilet, quiet corner.',
  photoPolicy: 'Ask before you take a photo.',
  backupPlan: 'The library foyer next door.',
  announcedAt: '2026-11-20T09:00:00Z',
  icebreaker: 'Which object would you save first?',
  url: 'https://example.org/dam',
};

/** An error that only a person can mend, a warning that a button can. */
const flawed = {
  ...fine,
  url: 'http://example.org/dam',
  venue: { name: 'My flat', kind: 'home', address: '3 Some Street', city: 'Belfast' },
};

const findings = (element: TweetupSafety): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="finding"]'),
];
const finding = (element: TweetupSafety, text: string): HTMLElement =>
  findings(element).find((each) => each.textContent.replace(/[\u2066-\u2069]/g, '').includes(text))!;
const status = (element: TweetupSafety): string =>
  element.shadowRoot!.querySelector('[role="status"]')!.textContent.replace(/[\u2066-\u2069]/g, '');
const ids = (element: TweetupSafety): string[] => element.report!.findings.map(({ ruleId }) => ruleId);

async function given(event: unknown, attributes = ''): Promise<TweetupSafety> {
  const element = await put<TweetupSafety>(`<tweetup-safety ${attributes}></tweetup-safety>`);
  element.event = event;
  await until(() => element.shadowRoot!.querySelector('[part="report"], [part="message"]'));
  return element;
}

describe('<tweetup-safety>', () => {
  it('shows problems, worst first, in words, with why, what to do and where that comes from', async () => {
    const element = await given(flawed, 'rules-url="/rules/"');
    const severities = parts(element, 'severity');
    expect(severities[0]).to.equal('error');
    const order = ['error', 'warning', 'advice', 'cannot tell'];
    expect(severities).to.deep.equal([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(parts(element, 'summary')[0]).to.match(/^\d+ problems? found\./);
    const link = finding(element, 'The link is not encrypted: http://example.org/dam.');
    expect(link.textContent).to.contain('Use https.').and.to.contain('Others in the same network');
    const [source, page] = [...link.querySelectorAll('a')];
    expect(source!.protocol).to.equal('https:');
    expect(page!.href).to.equal(`${location.origin}/rules/link-insecure`);
    expect(link.querySelector('details')!.open).to.equal(false);
    expect(parts(element, 'because')[0]).to.match(/Where: \S/);
  });

  it('never says safe: it names how many checks found nothing, and what every guest should know', async () => {
    const element = await given(fine);
    expect(element.report!.findings.filter(({ severity }) => severity !== 'advice')).to.deep.equal([]);
    expect(parts(element, 'summary')[0]).to.match(/^No problem found by \d\d checks\./);
    expect(textOf(element)).not.to.match(/\bsafe\b(?! plan)/i);
    const passed = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part="passed"]')!;
    expect(passed.open).to.equal(false);
    expect(passed.querySelectorAll('li').length).to.equal(element.report!.passed.length);
    expect(element.shadowRoot!.querySelector('[part="report"]')!.lastElementChild!.textContent).to.contain(
      'Tell somebody where you are going',
    );
  });

  it('applies what can be mended, tells the page, keeps the given event, and the focus', async () => {
    const element = await given(flawed);
    const applied: TweetupSafetyAppliedEvent[] = [];
    document.addEventListener('tweetup-safety-applied', (event) => void applied.push(event), { once: true });
    const button = finding(element, 'The link is not encrypted').querySelector('button')!;
    expect(button.textContent.trim()).to.equal('Apply');
    button.click();
    await element.updateComplete;
    expect(applied[0]!.event['url']).to.equal('https://example.org/dam');
    expect(applied[0]!.before['url']).to.equal('http://example.org/dam');
    expect(applied[0]!.finding.ruleId).to.equal('link-insecure');
    expect(flawed.url).to.equal('http://example.org/dam');
    expect(ids(element)).not.to.contain('link-insecure');
    await until(() => element.shadowRoot!.activeElement?.getAttribute('part') === 'finding');
    await until(() => status(element).startsWith('Changed. '));
    element.event = { ...flawed };
    await element.updateComplete;
    expect(ids(element)).to.contain('link-insecure');
  });

  it('offers a value that a person may take over', async () => {
    const { end: _, ...endless } = fine;
    const element = await given(endless);
    const button = element.shadowRoot!.querySelector('button')!;
    expect(button.textContent).to.match(/Use “.*17 December 2026.*\d\d:\d\d.*”/);
    button.click();
    await element.updateComplete;
    expect(ids(element)).not.to.contain('time-end-missing');
  });

  it('checks what the strict reader refuses: from an address, in the page, as a property, as text', async () => {
    const { start: _, timeZone: __, ...undated } = fine;
    const feed = { version: 1, events: [fine, { ...undated, id: 'broken' }] };
    for (const element of [
      await put<TweetupSafety>(`<tweetup-safety src="${serve(feed)}" event-id="broken"></tweetup-safety>`),
      await put<TweetupSafety>(`<tweetup-safety event-id="broken">${inline(feed)}</tweetup-safety>`),
      await put<TweetupSafety>(`<tweetup-safety>${inline(undated)}</tweetup-safety>`),
      await given(undated),
      await given(JSON.stringify(undated)),
    ]) {
      await until(() => element.report);
      expect(ids(element)).to.contain('time-missing');
    }
  });

  it('fills in what the feed says of all events, and takes the next one unless told which', async () => {
    const { timeZone, ...rest } = fine;
    const past = { ...rest, id: 'past', start: '2026-11-05T18:30', end: '2026-11-05T20:00' };
    const feed = { version: 1, defaults: { timeZone }, events: [past, rest] };
    const element = await put<TweetupSafety>(`<tweetup-safety src="${serve(feed)}"></tweetup-safety>`);
    await until(() => element.report);
    expect(ids(element)).not.to.contain('time-past').and.not.to.contain('time-zone-ambiguous');
    element.eventId = 'past';
    await element.updateComplete;
    expect(ids(element)).to.contain('time-past');
  });

  it('reads a calendar file too', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Tea',
      'DTSTART:20261217T183000Z',
    ]
      .concat('END:VEVENT', 'END:VCALENDAR', '')
      .join('\r\n');
    const src = serve(() => new Response(text, { headers: { 'content-type': 'text/calendar' } }));
    const element = await put<TweetupSafety>(`<tweetup-safety src="${src}"></tweetup-safety>`);
    await until(() => element.report);
    expect(ids(element)).to.contain('place-missing');
  });

  it('says what cannot be told, and what is not reported on purpose', async () => {
    const unknown = { ...fine, venue: { name: 'Norden', address: '51 Donegall Street', city: 'Belfast' } };
    const element = await given(unknown, 'suppress="host-alone=We are always two; cost-unstated"');
    expect(parts(element, 'severity')).to.contain('cannot tell');
    const open = finding(element, 'cannot tell');
    expect(open.querySelector('[part="fix"]')!.textContent.length).to.be.above(20);
    expect(parts(element, 'suppressed')[0]).to.contain('We are always two');
    expect(element.report!.suppressed.map(({ ruleId }) => ruleId)).to.deep.equal(['host-alone']);
    expect(warnings.some((text) => text.includes('"cost-unstated" needs'))).to.equal(true);
  });

  it('takes a preset, and says which there are', async () => {
    const late = {
      ...fine,
      announcedAt: '2026-11-30T09:00:00Z',
      start: '2026-12-02T18:30',
      end: '2026-12-02T20:00',
    };
    const element = await given(late);
    expect(ids(element)).to.contain('notice-short');
    element.setAttribute('preset', 'draft');
    await element.updateComplete;
    expect(ids(element)).not.to.contain('notice-short');
    element.setAttribute('preset', 'nonsense');
    await element.updateComplete;
    expect(ids(element)).to.contain('notice-short');
    expect(warnings.some((text) => text.includes('in-person, chat, call'))).to.equal(true);
  });

  it('announces changes politely, once the typing stops', async () => {
    const element = await given(flawed);
    await until(() => / found\./.test(status(element)));
    const heard: string[] = [];
    const region = element.shadowRoot!.querySelector('[role="status"]')!;
    const observer = new MutationObserver(() => void heard.push(status(element)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const event of [{}, { title: 'D' }, '{"title": "Dr', fine]) {
      element.event = event;
      await element.updateComplete;
    }
    expect(heard).to.deep.equal([]);
    await until(() => heard.length > 0);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^No problem found/);
    observer.disconnect();
  });

  it('is silent when the page opens, and says what changes', async () => {
    const element = await put<TweetupSafety>(
      `<tweetup-safety event-id="belfast">${inline([fine, { ...flawed, id: 'flawed' }])}</tweetup-safety>`,
    );
    await until(() => element.report);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(status(element)).to.equal('');
    element.eventId = 'flawed';
    await until(() => /problems? found\./.test(status(element)));
  });

  it('says so where there is nothing to check', async () => {
    expect(textOf(await given('{"title": "Dr')))
      .to.contain('not JSON')
      .and.not.to.contain('last text');
    for (const nothing of [null, 7, [], ''])
      expect(parts(await given(nothing), 'message')).to.deep.equal(['There is no event to check here yet.']);
    const lost = await put<TweetupSafety>(
      `<tweetup-safety event-id="gone">${inline([fine])}</tweetup-safety>`,
    );
    expect(textOf(lost)).to.contain('not in the calendar any more');
    const refused = await put<TweetupSafety>(
      '<tweetup-safety src="https://nowhere.example/feed.json"></tweetup-safety>',
    );
    await until(() => textOf(refused).includes('cannot be shown'));
    const idle = await put<TweetupSafety>('<tweetup-safety><a href="/rules/">Rules</a></tweetup-safety>');
    expect(idle.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });

  it('keeps the last report in view while a text cannot be read, and offers nothing in it', async () => {
    const element = await given(JSON.stringify(flawed));
    const details = findings(element)[0]!.querySelector('details')!;
    details.open = true;
    element.event = JSON.stringify(flawed).slice(0, -1);
    await element.updateComplete;
    expect(parts(element, 'message')[0]).to.contain('about the last text');
    expect(element.report).to.equal(undefined);
    expect(element.shadowRoot!.querySelector('[part="apply"]')).to.equal(null);
    expect(findings(element)[0]!.querySelector('details')).to.equal(details);
    expect(details.open).to.equal(true);
    element.event = JSON.stringify(fine);
    await element.updateComplete;
    expect(parts(element, 'message')).to.deep.equal([]);
    expect(element.report!.checks).to.be.above(40);
  });

  it('has a compact form that opens', async () => {
    const element = await given(flawed, 'compact');
    const badge = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part="badge"]')!;
    expect(badge.open).to.equal(false);
    expect(badge.querySelector('summary')!.textContent).to.match(/^\d+ problems? found\./);
    expect(element.offsetHeight).to.be.below(90);
    badge.querySelector('summary')!.click();
    await until(() => findings(element)[0]!.offsetHeight > 0);
    element.event = { ...flawed, url: 'https://example.org/dam' };
    await element.updateComplete;
    expect(badge.open).to.equal(true);
  });

  it('keeps open what somebody opened, when findings above it go', async () => {
    const element = await given({ ...flawed, contact: 'http://example.org/contact' });
    const last = findings(element).at(-1)!;
    const says = last.textContent;
    last.querySelector('details')!.open = true;
    element.event = { ...flawed, venue: fine['venue'], contact: 'http://example.org/contact' };
    await element.updateComplete;
    const kept = findings(element).filter((each) => each.querySelector('details')!.open);
    expect(kept.map((each) => each.textContent)).to.deep.equal([says]);
  });

  it('runs nothing of a hostile event, and links to no harm', async () => {
    const attack = '"><img src=x onerror="hit=1"><script>hit=1</script>\u202e\u2069';
    for (const url of ['javascript:hit=1', 'data:text/html,x', 'http://a:b@evil.example/']) {
      const element = await given(
        {
          ...Object.fromEntries(Object.keys(fine).map((key) => [key, attack])),
          url,
          links: [url, { url }],
          venue: { name: attack, url, meetingPoint: `${attack} my flat` },
          hosts: [{ name: attack, url }],
          hashtags: [attack, 'a b'],
          online: { url },
          icebreaker: 'How much do you earn?',
        },
        `rules-url="${url}#" suppress="host-alone=<img src=x onerror=hit=1>"`,
      );
      for (const button of element.shadowRoot!.querySelectorAll('button')) {
        button.click();
        await element.updateComplete;
      }
      const root = element.shadowRoot!;
      for (const { protocol, host } of root.querySelectorAll('a')) {
        expect(protocol).to.equal('https:');
        expect(host).not.to.contain('evil');
      }
      expect(root.querySelector('img, script')).to.equal(null);
      expect(root.textContent).not.to.contain('\u202e');
      expect((window as { hit?: unknown }).hit).to.equal(undefined);
    }
  });

  it('survives any shape', async () => {
    for (const shape of [1, 'x', null, [], {}, [[]], { events: 1 }, true])
      for (const event of [
        Object.fromEntries(Object.keys(fine).map((key) => [key, shape])),
        { title: shape },
      ]) {
        const element = await given(event);
        expect(element.report!.checks).to.be.above(5);
      }
  });

  for (const [lang, dir, label] of [
    ['de', 'ltr', /^\d+ Probleme? gefunden/],
    ['fr', 'ltr', /problèmes? trouvé/],
    ['ar', 'rtl', /ظهرت/],
  ] as const) {
    it(`says everything in ${lang}`, async () => {
      const box = await put(
        `<div lang="${lang}" dir="${dir}"><tweetup-safety rules-url="/r/"></tweetup-safety></div>`,
      );
      const element = box.querySelector<TweetupSafety>('tweetup-safety')!;
      element.event = { ...flawed, title: 'قطط', venue: { ...flawed.venue, name: 'بيت' } };
      await until(() => element.report);
      expect(parts(element, 'summary')[0]).to.match(label);
      // Titles of sources stay as their authors wrote them, and what is quoted of the event.
      for (const own of element.shadowRoot!.querySelectorAll('bdi')) own.textContent = '';
      const english = [safetyElementMessages, safetyMessages, ...rules.map(({ messages }) => messages)]
        .flatMap((table) => Object.values<unknown>(table))
        .filter((text) => typeof text === 'string')
        .filter((text) => !text.includes('{') && text.includes(' '));
      const text = textOf(element);
      expect(english.filter((sentence) => text.includes(sentence))).to.deep.equal([]);
    });
  }

  it('fits 320 px from either side, closed, open and with long words', async () => {
    for (const dir of ['ltr', 'rtl'])
      for (const attributes of ['', 'compact']) {
        const box = await put(
          `<div dir="${dir}" style="inline-size: 320px"><tweetup-safety ${attributes}></tweetup-safety></div>`,
        );
        const element = box.querySelector<TweetupSafety>('tweetup-safety')!;
        element.now = now;
        element.event = {
          ...flawed,
          url: `http://example.org/${'x'.repeat(300)}`,
          hashtags: ['a b'.repeat(60)],
        };
        await until(() => element.report);
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        expect(box.scrollWidth).to.be.at.most(320);
        for (const target of element.shadowRoot!.querySelectorAll('a, button, summary')) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), target.textContent).to.be.at.least(24);
        }
      }
  });

  for (const scheme of ['light', 'dark'])
    it(`axe finds nothing, ${scheme}`, async () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#151311' : '#fff'}; color: ${scheme === 'dark' ? '#eee' : '#222'}`;
      for (const attributes of ['rules-url="/r/" suppress="host-alone=We are two"', 'compact']) {
        const element = await given(flawed, attributes);
        expect(await violations(element)).to.deep.equal([]);
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        expect(await violations(element)).to.deep.equal([]);
      }
    });
});
