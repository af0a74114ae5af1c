import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupCard } from '../../components/card/card.ts';
import { event, inline, parts, put } from './page.ts';

const berlin = event({ start: '2026-12-03T18:00', end: '2026-12-03T20:00', timeZone: 'Europe/Berlin' });

/** What the list and the card say of an event, to a visitor of a zone. */
async function seen(
  data: object,
  zone?: string,
): Promise<{ when: string; viewer: string; dateTime: string }[]> {
  const found = [];
  for (const tag of ['tweetup-list', 'tweetup-card']) {
    const attribute = zone ? `viewer-zone="${zone}"` : '';
    const element = await put<TweetupCard>(`<${tag} ${attribute}>${inline([data])}</${tag}>`);
    const [when = '', viewer = ''] = [parts(element, 'when')[0], parts(element, 'viewer')[0]];
    found.push({ when, viewer, dateTime: element.shadowRoot!.querySelector('time')!.dateTime });
  }
  return found;
}

describe('zones', () => {
  for (const [zone, time, place, day] of [
    ['America/New_York', '12:00–14:00', 'New York', ''],
    ['Asia/Tokyo', '02:00–04:00', 'Tokyo', '4 December'],
    ['Asia/Kathmandu', '22:45', 'Kathmandu', ''],
  ] as const) {
    it(`names both times and both zones to a visitor in ${place}`, async () => {
      for (const { when, viewer, dateTime } of await seen(berlin, zone)) {
        expect(when).to.contain('18:00–20:00').and.to.contain('Berlin').and.to.contain('CET');
        expect(viewer).to.contain(time).and.to.contain(place).and.to.contain(day);
        expect(viewer).to.match(/EST|GMT|JST|NPT/);
        expect(dateTime).to.equal('2026-12-03T18:00+01:00');
      }
    });
  }

  it('names one time where the visitor’s clocks show the same', async () => {
    for (const { when, viewer } of await seen(berlin, 'Europe/Paris')) {
      expect(when).to.contain('18:00–20:00').and.to.contain('CET');
      expect(viewer).to.equal('');
    }
  });

  it('takes the browser’s own zone, unless that hides itself as UTC', async () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const differs = !['Europe/Berlin', 'UTC', 'Etc/UTC'].includes(timeZone);
    for (const { viewer } of await seen(berlin)) expect(viewer !== '').to.equal(differs);
  });

  it('counts the year on the local calendar, wherever the browser is', async () => {
    const eve = { start: '2026-12-31T22:00', timeZone: 'America/New_York' };
    const morning = { start: '2027-01-01T08:00', timeZone: 'Asia/Tokyo' };
    const element = await put<TweetupCard>(
      `<tweetup-list>${inline([event(eve), event(morning)])}</tweetup-list>`,
    );
    // The instants of both are in the other year in UTC.
    const leaves = parts(element, 'leaf');
    expect(leaves.find((leaf) => leaf.includes('31'))).to.not.contain('2026');
    expect(leaves.find((leaf) => leaf.includes('Jan'))).to.contain('2027');
    const series = event({ ...eve, start: '2026-12-24T22:00', recurrence: { rule: 'FREQ=WEEKLY' } });
    expect(
      parts(await put<TweetupCard>(`<tweetup-list>${inline([series])}</tweetup-list>`), 'next')[0],
    ).to.match(/31 December and 7 January 2027/);
  });

  it('leaves days as days', async () => {
    for (const { when, viewer } of await seen(
      event({ start: '2026-12-05', timeZone: 'Asia/Tokyo' }),
      'America/New_York',
    )) {
      expect(when).to.match(/^Saturday,? 5 December$/);
      expect(viewer).to.equal('');
    }
  });
});
