/** A slow source and one that breaks off in the middle, for the page beside this file. */
import { setTimeout } from 'node:timers/promises';

const tenDays = 10 * 86_400_000;

const feed = (): string =>
  JSON.stringify({
    version: 1,
    events: [
      {
        id: 'reading-group',
        title: 'Reading group: a book nobody has finished',
        start: `${new Date(Date.now() + tenDays).toISOString().slice(0, 10)}T19:00`,
        timeZone: 'Europe/Dublin',
        venue: { name: 'Back room of the library', city: 'Dublin' },
      },
    ],
  });

/** `/demo/slow.json` takes three seconds, `/demo/breaks-off.json` is half of the same feed. */
export async function slowAndBroken(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const headers = { 'content-type': 'application/json' };
  if (pathname === '/demo/slow.json') {
    await setTimeout(3000);
    return new Response(feed(), { headers });
  }
  if (pathname === '/demo/breaks-off.json') return new Response(feed().slice(0, 100), { headers });
  return new Response('Not found\n', { status: 404 });
}
