import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  'add-to-calendar': 'Zum Kalender hinzufügen',
  share: 'Teilen',
  'not-now': 'Das geht gerade nicht. Bitte versuch es später noch einmal.',
  file: 'Kalenderdatei (Apple und andere)',
  'file-all': 'Alle Termine als Datei',
  google: 'Google Kalender',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Kalender',
  subscribe: 'Alle Veranstaltungen abonnieren',
  'subscribe-google': 'In Google Kalender abonnieren',
  saved: 'Die Datei liegt in deinen Downloads.',
  'in-app':
    'Falls nichts gespeichert wurde: Öffne diese Seite in deinem Browser und versuch es dort noch einmal.',
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
  mail: 'E-Mail',
  copy: 'Text kopieren',
  apps: 'Andere Apps …',
  copied: 'Kopiert.',
  'copy-here': 'Der Browser lässt diese Seite nicht kopieren. Kopier den Text hier:',
  'the-text': 'Text des Beitrags',
  'your-server': 'Dein Mastodon-Server',
  'no-server': 'Das ist kein Name eines Servers. So sieht einer aus: mastodon.social',
  remember: 'Auf diesem Gerät merken',
  'go-on': 'Weiter',
  'on-server': 'Mastodon ({server})',
  'other-server': 'Anderer Mastodon-Server',
};
export default messages;
