/** Feeds of any size for benchmarks: believable events, spread over the coming year, the same ones each time. */
const topics = [
  'Museum tweetup',
  'Librarians’ table',
  'Chat about labels',
  'Archive drinks',
  'Late opening together',
  'Zine swap',
  'Walk with sketchbooks',
  'Edit-a-thon',
];
const venues = [
  { name: 'City Museum', kind: 'museum', address: '1 Museum Square', city: 'Berlin', country: 'DE' },
  { name: 'Central Library', kind: 'library', address: '22 Book Street', city: 'Berlin', country: 'DE' },
  { name: 'Old Town Café', kind: 'cafe', address: '3 Market Lane', city: 'Berlin', country: 'DE' },
  { name: 'Botanical Garden', kind: 'park', address: 'Gate B, Park Road', city: 'Berlin', country: 'DE' },
];
const day = 86_400_000;

/** @param today any instant of the day before the first event */
export function benchFeed(count: number, today: Date): object {
  const events = Array.from({ length: count }, (_, index) => {
    const at = new Date(today.getTime() + day + Math.floor((index * 360) / count) * day);
    const date = at.toISOString().slice(0, 10);
    const hour = 9 + (index % 10);
    return {
      id: `event-${index + 1}`,
      title: `${topics[index % topics.length]} no. ${index + 1}`,
      summary: 'An informal, free meeting. Come as you are; say hello at the door.',
      start: `${date}T${String(hour).padStart(2, '0')}:30`,
      end: `${date}T${String(hour + 2).padStart(2, '0')}:00`,
      venue: venues[index % venues.length],
      hashtags: ['tweetup', 'museum'],
      url: `https://example.org/e/${index + 1}`,
      openTo: 'anyone',
      price: { amount: 0 },
    };
  });
  return { version: 1, title: 'Gatherings', defaults: { timeZone: 'Europe/Berlin' }, events };
}
