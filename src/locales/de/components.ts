import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  loading: 'Veranstaltungen werden geladen …',
  empty: 'Zurzeit sind keine Veranstaltungen geplant.',
  failed: 'Die Veranstaltungen lassen sich gerade nicht anzeigen.',
  'failed-some': 'Die Veranstaltungen von {host} lassen sich gerade nicht anzeigen.',
  'not-found': 'Diese Veranstaltung steht nicht mehr im Kalender.',

  now: 'Läuft gerade',
  soon: 'Gleich',
  past: 'Vorbei',
  moved: 'Verlegt',
  postponed: 'Verschoben',
  cancelled: 'Abgesagt',

  'in-zone': '{time} ({zone})',
  'place-zone': '{place}, {zone}',
  'your-time': 'Deine Zeit: {when}',
  'now-at': 'Jetzt {when}, vorher {before}',
  'was-at': 'vorher: {place}',
  'new-date-unknown': 'Neuer Termin noch offen, vorher {before}',
  next: 'Danach: {dates}',

  comma: ', ',
  online: 'Online',
  'online-tag': 'Online, unter {tag}',
  'also-online': '{place}, und online',
  free: 'Kostenlos',
  anyone: 'Alle sind willkommen',
  'sign-up': 'Mit Anmeldung',
  invitation: 'Auf Einladung',
  'step-free': 'Stufenloser Zugang',
  captions: 'Mit Untertiteln',
  alongside: 'am Rande von {name}',
};
export default messages;
