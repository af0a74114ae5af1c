import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  'not-json':
    '{where} ist kein gültiges JSON ({detail}). Ein JSON-Prüfer zeigt die Stelle; meist fehlt ein Komma oder es ist eines zu viel.',
  'not-json-at':
    '{where} ist kein gültiges JSON. Meist fehlt ein Komma oder Anführungszeichen, oder es ist eines zu viel; siehe Zeile {line}, Spalte {column}: {excerpt}',
  'not-json-quotes':
    '{where} ist kein gültiges JSON: In Zeile {line} stehen Anführungszeichen, die JSON nicht kennt. Richtig sind gerade doppelte ("): {excerpt}',
  'html-not-json':
    '{where} ist eine Webseite, kein Feed mit Veranstaltungen. Bitte die Adresse prüfen: Server antworten oft mit einer Fehler- oder Anmeldeseite.',
  'calendar-not-json':
    '{where} ist eine Kalenderdatei. Sie lässt sich mit readAny lesen oder mit „npx tweetup feed“ in einen Feed umwandeln.',
  'address-not-json':
    '{where} ist eine Adresse („{received}“) und nicht, was dort steht. Erst abrufen, dann den Text übergeben.',
  'empty-document': '{where} ist leer. Ein Feed ohne Veranstaltungen lautet {"events": []}.',
  'not-a-feed':
    '{where} ist kein Feed: Erwartet wird ein Objekt mit „events“, eine Liste von Veranstaltungen oder eine einzelne Veranstaltung.',
  'not-an-event':
    '{where} ist keine Veranstaltung, sondern {received}. Jede Veranstaltung ist ein Objekt mit mindestens „id“, „title“ und „start“.',
  'unknown-version':
    '{where}: Version {received} des Feed-Formats ist hier nicht bekannt; der Feed wurde als Version 1 gelesen.',
  'too-many-events': '{where} enthält {count} Veranstaltungen; nur die ersten {limit} wurden gelesen.',
  'repeated-event':
    '{where}: Dieselbe Veranstaltung steht zweimal im Feed; die zweite Kopie wurde weggelassen.',
  'duplicate-id':
    '{where}: Die id „{received}“ gehört schon zu einer anderen Veranstaltung dieses Feeds. Diese hier heißt nun „{renamed}“; bitte eine eigene id vergeben.',
  'not-a-default': '{where}: Dieses Feld kann ein Feed nicht für alle vorgeben; es wurde übergangen.',
  required: '{where} fehlt. Bitte ergänzen.',
  'wrong-type': '{where} sollte {expected} sein, ist aber {received}.',
  'wrong-type-example': '{where} sollte {expected} sein. Richtig wäre {example}.',
  'wrong-form': '{where} sollte {expected} sein, ist aber „{received}“.',
  'not-one-of': '{where} sollte einer dieser Werte sein: {expected}. Es ist aber „{received}“.',
  'field-misspelt':
    '{where} ist kein Feld, das hier bekannt ist, und wurde weggelassen. War „{meant}“ gemeint?',
  'unknown-value':
    '{where}: „{received}“ ist kein bekannter Wert. Er bleibt erhalten; bitte die Schreibweise prüfen, falls ein bekannter gemeint war.',
  'out-of-range': '{where} liegt außerhalb des Sinnvollen (Grenze {limit}): {received}.',
  'too-long': '{where} ist zu lang ({length}, höchstens {limit}); der Rest wurde weggelassen.',
  'too-deep': '{where} ist zu tief verschachtelt und wurde weggelassen.',
  'invisible-characters': '{where} enthielt Steuer- oder Schreibrichtungszeichen; sie wurden entfernt.',
  'date-nonexistent': '{where}: Diesen Tag oder diese Uhrzeit gibt es nicht: „{received}“.',
  'end-before-start': '{where}: Das Ende ({received}) liegt vor dem Anfang ({start}).',
  'end-form':
    '{where}: Anfang und Ende müssen beide ein Datum oder beide eine Uhrzeit haben; das Ende „{received}“ wurde weggelassen.',
  'offset-in-time':
    '{where}: „{received}“ enthält eine UTC-Abweichung. Gelesen wurde {wall} in {zone}; bitte so schreiben, mit der Zeitzone in „timeZone“.',
  'zone-missing':
    '{where} fehlt; so weiß niemand, wann es stattfindet. Bitte die Zeitzone angeben, etwa "timeZone": "Europe/Berlin", bei der Veranstaltung oder in den Vorgaben des Feeds.',
  'zone-assumed':
    '{where} fehlt; angenommen wurde {zone}. Bitte sagen, welche gilt: „timeZone“ im Feed, X-WR-TIMEZONE im Kalender oder time-zone="Europe/Berlin" am Element.',
  'zone-unknown':
    '{where}: „{received}“ ist keine Zeitzone. Bitte einen IANA-Namen wie Europe/Berlin verwenden.',
  'zone-unknown-suggested': '{where}: „{received}“ ist keine Zeitzone. War {suggestion} gemeint?',
  'zone-abbreviation':
    '{where}: „{received}“ ist eine Abkürzung, die in jedem Land etwas anderes bedeuten kann. Bitte einen IANA-Namen wie Europe/Berlin verwenden.',
  'zone-abbreviation-suggested':
    '{where}: „{received}“ ist eine Abkürzung, die in jedem Land etwas anderes bedeuten kann. Bitte {suggestion} schreiben, falls das gemeint ist.',
  'time-in-gap': '{where}: Um {received} werden in {zone} die Uhren vorgestellt; verwendet wird {wall}.',
  'time-in-overlap':
    '{where}: {received} gibt es in {zone} zweimal, weil die Uhren zurückgestellt werden; verwendet wird das erste Mal.',
  'rule-invalid':
    '{where}: „{received}“ ist keine lesbare Wiederholungsregel; nur der erste Termin wird gezeigt.',
  'not-a-calendar': '{where} ist keine Kalenderdatei: BEGIN:VCALENDAR fehlt.',
  'no-events-in-page': '{where} enthält keine lesbare Veranstaltung: keine hat ein Startdatum.',
  'calendar-no-start': 'Zeile {line}: Dieser Eintrag fehlt, sein Beginn ist nicht lesbar („{received}“).',
  'calendar-no-title': 'Zeile {line}: Dieser Eintrag hat keinen Titel.',
  'calendar-end': 'Zeile {line}: Das Ende „{received}“ passt nicht zum Beginn und wurde weggelassen.',
  'calendar-date-rolled': 'Zeile {line}: Den Tag „{received}“ gibt es nicht; {used} wurde genommen.',
  'calendar-zone-unknown':
    'Zeile {line}: „{received}“ ist hier keine bekannte Zeitzone; {zone} wurde verwendet. Bitte die Uhrzeit prüfen.',
  'calendar-zone-moved':
    'Zeile {line}: „{received}“ ist eine Zeitzone nur dieser Datei; die Uhrzeit steht in UTC.',
  'calendar-second-rule':
    'Zeile {line}: Eine zweite Wiederholungsregel („{received}“) wurde weggelassen; gezeigt wird nur die erste.',
  'calendar-range':
    'Zeile {line}: Die Änderung für diesen und alle folgenden Termine ließ sich nicht übernehmen; sie gilt hier nur für diesen einen.',
  'calendar-range-dates':
    'Zeile {line}: Ab diesem Termin lässt sich die Reihe durch keine Regel mehr angeben; nur ihre nächsten {count} Termine wurden übernommen.',
  'calendar-rule-part':
    'Zeile {line}: „{received}“ gehört zu keiner Wiederholungsregel und wurde weggelassen.',
  'calendar-private': 'Zeile {line}: Ein privater Eintrag wurde weggelassen.',
  'calendar-line': 'Zeile {line} gehört zu keinem Kalender und wurde übersprungen: „{received}“.',
  'calendar-unclosed':
    'Zeile {line}: {received} ist nicht abgeschlossen, die Datei ist vielleicht abgeschnitten; gelesen wurde, was da ist.',
  'calendar-too-deep': 'Zeile {line}: zu tief verschachtelt; der Inhalt wurde weggelassen.',
  'invalid-utf8': '{where} ist kein gültiges UTF-8; unlesbare Zeichen erscheinen als �.',
  'fetch-failed': '{where} war nicht erreichbar. Bitte die Adresse prüfen und ob der Server läuft.',
  'fetch-blocked':
    '{where} konnte nicht gelesen werden: Der Server ist nicht erreichbar oder lässt andere Websites nicht mitlesen (CORS). Ist es ein eigener Kalender, hilft: npx tweetup feed {address} -o events.json',
  'fetch-status': '{where} konnte nicht gelesen werden: Der Server antwortete mit {status}.',
  'fetch-timeout': '{where} hat innerhalb von {seconds} Sekunden nicht geantwortet.',
  'fetch-too-large': '{where} ist größer als {limit} MB und wurde nicht gelesen.',
  'fetch-scheme': '{where} kann nicht gelesen werden: nur http- und https-Adressen sind möglich.',
  'expected-wall-time': 'Datum und Uhrzeit vor Ort wie 2026-12-03T18:30 oder ein Datum wie 2026-12-03',
  'expected-instant': 'Datum und Uhrzeit mit UTC-Abweichung wie 2026-12-03T18:30:00Z',
  'expected-moment': 'Datum und Uhrzeit vor Ort wie 2026-12-03T18:30 oder mit UTC-Abweichung',
  'expected-string': 'Text',
  'expected-number': 'eine Zahl',
  'expected-int': 'eine ganze Zahl',
  'expected-boolean': 'true oder false',
  'expected-array': 'eine Liste',
  'expected-object': 'ein Objekt',
  'expected-record': 'ein Objekt',
  'expected-other': 'von anderer Form',
  'the-document': 'Das Dokument',
  'of-event': '{path} von „{id}“',
};
export default messages;
