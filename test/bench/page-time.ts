/** How long a page takes until its events are there. */
import type { Browser } from 'puppeteer-core';

/** What a page author would write without us: the same texts, a link and a time for each event. */
export const plain = (shown: number): string => `<ul id="list"></ul><script type="module">
const format = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin', timeZoneName: 'short' });
const { events } = await (await fetch('feed.json')).json();
const all = document.createDocumentFragment();
for (const event of events.slice(0, ${shown})) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = event.url;
  link.textContent = event.title;
  const time = document.createElement('time');
  time.dateTime = event.start;
  time.textContent = format.format(new Date(event.start + '+01:00'));
  const place = document.createElement('span');
  place.textContent = event.venue.name + ', ' + event.venue.city;
  const summary = document.createElement('p');
  summary.textContent = event.summary;
  item.append(link, time, place, summary);
  all.append(item);
}
list.append(all);
</script>`;

export const pageWith = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title><h1>Events</h1>${body}`;

/**
 * Milliseconds of main-thread time until `shown` events are there and painted. Thread time, so that other load on the
 * machine matters little; a fresh context each time, so that nothing is cached.
 * @param count an expression that says how many events are in the page
 */
export async function timeOf(browser: Browser, url: string, count: string, shown: number): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.emulateTimezone('Europe/Berlin');
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(`(${count}) >= ${shown}`, { polling: 50, timeout: 60_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { metrics } = await cdp.send('Performance.getMetrics');
  await context.close();
  return 1000 * metrics.find((one) => one.name === 'TaskDuration')!.value;
}
