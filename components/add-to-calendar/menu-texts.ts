/** What the menu of calendars says, in English. Loaded with it. Names of services stay as they are. */
import type { Messages } from '../../src/internal/messages.ts';

export const menuMessages = {
  file: 'Calendar file (Apple and others)',
  'file-all': 'All dates as a file',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  subscribe: 'Subscribe to all events',
  'subscribe-google': 'Subscribe in Google Calendar',
  saved: 'The file is in your downloads.',
  'in-app': 'If nothing was saved, open this page in your browser and try again there.',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
} as const satisfies Messages;
