import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  tagline: 'Veranstaltungen, Sicherheitsprüfung und Ankündigungen für Tweetups.',
  usage: 'Aufruf: tweetup {usage}',
  commandUsage: '<Befehl> [Optionen]',
  commands: 'Befehle:',
  options: 'Optionen:',
  examples: 'Beispiele:',
  moreHelp: 'tweetup <Befehl> --help sagt mehr über einen Befehl.',
  optionHelp: 'diese Hilfe zeigen',
  optionVersion: 'die Version zeigen',
  optionLang: 'Sprache der Meldungen, etwa de oder fr',
  unknownCommand: 'Den Befehl „{name}“ gibt es nicht. Die Befehle sind: {commands}.',
  didYouMean: 'War „{name}“ gemeint?',
  unknownOption: '„{command}“ kennt die Option {option} nicht. Möglich sind: {options}.',
  missingValue: 'Die Option {option} braucht einen Wert.',
  noValueWanted: 'Die Option {option} nimmt keinen Wert.',
  missingArgument: '„{command}“ braucht {argument}.',
  tooManyArguments: '„{command}“ nimmt kein weiteres Argument: {argument}.',
  notANumber: 'Die Option {option} braucht eine ganze Zahl von {min} bis {max}, nicht „{received}“.',
  notADate: 'Die Option {option} braucht ein Datum wie 2026-12-03, nicht „{received}“.',
  fileNotFound: 'Die Datei {path} gibt es nicht.',
  fileUnreadable: '{path} lässt sich nicht lesen: {reason}.',
  fileNotWritten: '{path} lässt sich nicht schreiben: {reason}.',
  tooLarge: '{source} ist größer als {limit} MB.',
  badAddress: '{source} ist keine lesbare Adresse: nur http, https und webcal.',
  httpStatus: '{source} hat mit Status {status} geantwortet.',
  timedOut: '{source} hat nach {seconds} Sekunden noch nicht geantwortet.',
  unreachable: '{source} ist nicht erreichbar: {reason}.',
  badRedirect: '{source} leitet weiter zu {target}; das ist weder http noch https.',
  tooManyRedirects: '{source} leitet mehr als {limit} Mal weiter.',
  nothingRead: 'Aus {source} ließ sich nichts lesen.',
  noSuchEvent: '{source} enthält kein Ereignis „{id}“. Vorhanden sind: {ids}.',
  keptLastGood: '{path} bleibt, wie es war.',
  wrote: { one: '{path}: {count} Ereignis.', other: '{path}: {count} Ereignisse.' },
  skipped: {
    one: '{count} Eintrag war nicht lesbar und fehlt.',
    other: '{count} Einträge waren nicht lesbar und fehlen.',
  },
  internal: 'In tweetup ist etwas schiefgegangen: {reason}. Mit TWEETUP_DEBUG=1 zeigt es, wo.',
  storeAddressInArgument:
    'Die Adresse einer Datenbank enthält ein Kennwort, das andere auf diesem Rechner hier sehen könnten. Sie gehört in die Umgebungsvariable TWEETUP_STORE.',
  storeNotOpened: 'Antworten lassen sich nicht aufbewahren: {reason}.',
  unknownTokenAction: '„serve token“ kennt new, list und revoke, nicht „{received}“.',
  tokenForAll:
    'Damit lassen sich die Antworten zu allen Veranstaltungen öffnen. Er wird nur jetzt gezeigt; verwahre ihn wie ein Kennwort.',
  tokenForEvent:
    'Damit lassen sich die Antworten zu „{event}“ öffnen. Er wird nur jetzt gezeigt; verwahre ihn wie ein Kennwort.',
  noSuchToken: 'Kein Schlüssel ist als {id} verzeichnet. Siehe „tweetup serve token list“.',
  manyTokens:
    'Mehrere Schlüssel sind als {id} verzeichnet. Gib die Kennung ganz an, wie „serve token list“ sie zeigt.',
  tokenRevoked: '{id} öffnet nichts mehr.',
  weakToken:
    'Der Schlüssel für Gastgeber ist zu kurz, um sicher zu sein: „tweetup serve token“ macht einen aus 192 zufälligen Bits.',
  feedNotYet:
    '{source} ließ sich noch nicht lesen; es wird weiter versucht. Antworten auf bekannte Veranstaltungen gehen inzwischen weiter.',
  serving: 'Läuft unter {address}; die Seite für Gastgeber ist {host}.',
  notListening: 'Port {port} lässt sich nicht benutzen: {reason}.',
};
export default messages;
