/** What the list's controls say, in English. Loaded with them. */
import type { Messages } from '../../src/internal/messages.ts';

export const listMessages = {
  'none-match': 'No events match.',
  'none-past': 'No past events.',
  controls: 'Find events',
  search: 'Search',
  'filter-kind': 'Kind',
  'filter-hashtag': 'Hashtag',
  'filter-any': 'All',
  'show-past': 'Show past events',
  'choose-zone': 'Your time zone',
  'unknown-zone': 'Not shown',
  found: { one: '{count} event', other: '{count} events' },
  'kind-tweetup': 'Tweetup',
  'kind-museum-visit': 'Museum visit',
  'kind-teachmeet': 'TeachMeet',
  'kind-chat': 'Hashtag chat',
  'kind-call': 'Video call',
} as const satisfies Messages;
