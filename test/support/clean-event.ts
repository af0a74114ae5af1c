/** An event in which the safety rules find nothing. */

export const now = new Date('2027-02-25T12:30:00Z');

export const cleanEvent: Readonly<Record<string, unknown>> = {
  id: 'clean',
  kind: 'tweetup',
  title: 'Library tweetup: open access in small libraries',
  description:
    'An informal, free meet-up about open access for anyone who is interested, whether you post online or not. ' +
    'First names in groups of three, then talk at small tables. Free to come; buy your own tea.',
  start: '2027-03-11T18:00',
  end: '2027-03-11T20:00',
  timeZone: 'Europe/London',
  venue: {
    name: 'Café Example',
    kind: 'cafe',
    address: '12 Market Street, Exampletown',
    latitude: 51.5,
    longitude: -0.12,
    openingHours: 'Mo-Su 08:00-23:00',
    stepFree: true,
    capacity: 40,
    booked: true,
    meetingPoint: 'Long table at the back, look for the paper bird.',
  },
  hosts: [
    { name: 'Sam', handles: { x: 'libtweetup' } },
    { name: 'Alex', handles: { mastodon: 'alex@example.social' } },
  ],
  contact: '@libtweetup',
  hashtags: ['LibTweetup'],
  openTo: 'anyone',
  price: { amount: 0, currency: 'GBP' },
  expected: 10,
  agenda: [
    { at: 0, minutes: 15, title: 'Welcome and first names in threes' },
    { at: 15, minutes: 90, title: 'Talk at tables, change once' },
  ],
  icebreaker: 'Which book did you last recommend to someone, and why?',
  codeOfConduct: 'https://example.org/conduct',
  accessibility: 'Step-free entrance and toilet.',
  photoPolicy: 'Please ask before taking photos.',
  announcedAt: '2027-02-25T12:00:00Z',
  posts: [
    {
      at: '2027-02-25T12:00:00Z',
      text: 'Library tweetup: Thursday 11 March 2027, 18:00–20:00 (London time), Café Example, 12 Market Street. Free. #LibTweetup',
    },
    { at: '2027-03-10T11:00:00Z', text: 'Tomorrow at 18:00: Café Example. #LibTweetup' },
  ],
  url: 'https://example.org/libtweetup',
};

/** The clean event with some fields replaced; `undefined` takes one away. */
export function withFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const event: Record<string, unknown> = { ...cleanEvent };
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) delete event[key];
    else event[key] = value;
  }
  return event;
}

/** The venue of the clean event with some fields replaced. */
export function venueWith(fields: Readonly<Record<string, unknown>>): { venue: Record<string, unknown> } {
  return { venue: { ...(cleanEvent['venue'] as object), ...fields } };
}

/** What makes a chat of the clean event. */
export const asChat: Readonly<Record<string, unknown>> = {
  kind: 'chat',
  venue: undefined,
  agenda: undefined,
  end: '2027-03-11T19:00',
  questions: ['Q1 What is…?', 'Q2 How do…?', 'Q3 Which…?', 'Q4 Who…?', 'Q5 Why…?'],
  posts: undefined,
};
