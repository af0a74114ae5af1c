/** What a full card says, in English. Other languages: `src/locales/<tag>/components.ts`. */
import type { Locale, Messages } from '../../src/internal/messages.ts';
import { sayIn } from './messages.ts';

export const english = {
  free: 'Free',
  anyone: 'Anyone welcome',
  'sign-up': 'Sign up first',
  invitation: 'By invitation',
  adults: 'Adults only',
  'all-ages': 'All ages',
  minors: 'For young people',
  'step-free': 'Step-free entrance',
  steps: 'Steps at the entrance',
  captions: 'Captions',
  spoken: 'Spoken: {languages}',
  alongside: 'beside {name}',

  'first-time': 'First time?',
  stop: '.',
  'look-for': 'Ask for {hosts}.',
  'about-people': { one: 'Few people are expected.', other: 'About {count} people are expected.' },
  'to-begin': 'To begin with: {icebreaker}',
  'come-alone': 'It is fine to come alone, and to leave when you like.',
  'chat-how': 'Post with {tag} and answer question 1 with A1. Reading along counts as coming.',

  afterwards: 'Afterwards',
  questions: { one: 'The question', other: '{count} questions' },
  agenda: 'What happens',

  map: 'Map',
  'map-of': 'Map: {name}',
  hosts: 'Hosts',
  tags: 'Hashtags',
  follow: 'From afar',
  'on-screen': 'Online',
  join: 'Join at {host}',
  accessibility: 'Access',
  photos: 'Photos',
  'plan-b': 'Plan B',
  contact: 'Contact',
  further: 'More',
  conduct: 'Code of conduct',
  on: '{what} on {network}',
} as const satisfies Messages;

/** The sentence for `key`, as `say` gives it. */
export function tell(
  locale: Locale,
  key: keyof typeof english,
  params?: Record<string, string | number>,
): string {
  return sayIn(english, locale, key, params);
}
