import { expect } from '@esm-bundle/chai';
import '../../components/index.ts';
import type { TweetupList } from '../../components/list/list.ts';
import { event, parts, put, serve, until } from './page.ts';

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
/** Time to paint. A page that is not in front has no frames, so it is not frames that are counted. */
const frames = () => new Promise((resolve) => setTimeout(resolve, 150));

/** The list's events, as places in a page usually have them: a line each for title, time and place. */
const events = Array.from({ length: 8 }, (_, index) =>
  event({ id: `s${index}`, start: `2026-12-0${index + 2}T18:30`, venue: { name: 'Foyer' } }),
);

describe('while it loads', () => {
  // The parts that load later are small: they are there before the feed of somebody's server.
  before(() => import('../../components/list/extras.ts'));

  for (const [what, attributes] of [
    ['a list', 'limit="4" more="none"'],
    ['a list with its button', 'limit="4"'],
    ['a compact list', 'limit="4" more="none" layout="compact"'],
    ['cards', 'limit="4" more="none" layout="cards"'],
  ] as const) {
    it(`${what} keeps the place that it will need`, async () => {
      let answer!: () => void;
      const url = serve(() => new Promise((resolve) => (answer = () => resolve(Response.json(events)))));
      const shifts: LayoutShift[] = [];
      const observer = supported
        ? new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[])))
        : undefined;
      const box = await put<TweetupList>('<div style="inline-size: 40rem"></div>');
      box.innerHTML = `<tweetup-list viewer-zone="Europe/Dublin" src="${url}" ${attributes}></tweetup-list><p>What comes after it.</p>`;
      const element = box.firstElementChild as TweetupList;
      element.now = new Date('2026-12-01T19:00:00Z');
      await until(() => element.shadowRoot?.querySelector('[part="loading"]'));
      await frames();
      observer?.observe({ type: 'layout-shift', buffered: false });
      const after = box.querySelector('p')!;
      const before = after.getBoundingClientRect().top;
      answer();
      await until(() => parts(element, 'entry').length === 4);
      await frames();
      expect(Math.abs(after.getBoundingClientRect().top - before)).to.be.at.most(2);
      expect(shifts.reduce((sum, { value }) => sum + value, 0)).to.be.at.most(0.005);
      observer?.disconnect();
    });
  }
});
