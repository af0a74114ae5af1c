import { expect } from '@esm-bundle/chai';
import { skim } from '../../src/event/skim.ts';
import { arrange } from '../../components/list/arrange.ts';
import { event, now } from './page.ts';

describe('where nothing that expands rules could be loaded', () => {
  it('a recurring event is there on its first date, also where dates are shown apart', () => {
    const { entries } = skim([event({ id: 's', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH' } })]);
    const sourced = entries.map((entry) => ({ entry, url: 'https://feeds.example/f.json' }));
    const wishes = {
      when: 'upcoming',
      sort: undefined,
      from: undefined,
      to: undefined,
      locale: 'en',
      pins: [],
    };
    const unfiltered = { kinds: [], hashtags: [], place: undefined, languages: [] };
    for (const separate of [true, false]) {
      const { slots } = arrange(sourced, { ...wishes, ...unfiltered, separate } as never, { now });
      expect(slots.map(({ start }) => new Date(start).toISOString())).to.deep.equal([
        '2026-12-03T18:30:00.000Z',
      ]);
    }
  });
});
