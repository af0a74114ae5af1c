/** Why events cannot be shown, in words for visitors. The owner reads more in the console. */
import type { Messages } from '../../src/internal/messages.ts';

export const troubleMessages = {
  'failed-some': 'Events from {host} cannot be shown right now.',
  'failed-given': 'Some events cannot be shown right now.',
  'because-unreachable': '{host} cannot be reached.',
  'because-offline': 'You seem to be offline.',
  'because-http': '{host} answers with an error.',
  'because-timeout': '{host} takes too long to answer.',
  'because-too-large': 'What {host} sends is too large.',
  'because-not-events': 'What {host} sends cannot be read as events.',
  retry: 'Try again',
  retrying: 'Trying again…',
} as const satisfies Messages;
