import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  'rule-failed': 'Diese Prüfung ist abgebrochen und sagt deshalb nichts: {reason}',
  'no-problem': {
    one: 'Bei {count} Prüfung wurde nichts gefunden.',
    other: 'Bei {count} Prüfungen wurde nichts gefunden.',
  },
  problems: { one: '{count} Problem gefunden.', other: '{count} Probleme gefunden.' },
  'to-consider': { one: '{count} Punkt zum Überlegen.', other: '{count} Punkte zum Überlegen.' },
  error: 'Fehler',
  warning: 'Warnung',
  advice: 'Rat',
  'cannot-tell': 'offen',
  passed: 'Geprüft und in Ordnung',
  suppressed: 'Mit Absicht nicht gemeldet',
  guests: 'Was jeder Gast wissen sollte',
  'guests-tell': 'Sag jemandem, wohin du gehst und wann du zurück bist.',
  'guests-way-home': 'Komm und geh auf deinem eigenen Weg.',
  'guests-leave': 'Geh, wann du willst; du schuldest niemandem einen Grund.',
  'guests-friend': 'Bring jemanden mit, wenn du magst.',
  'report-checking': 'Wird geprüft …',
  'report-unavailable': 'Die Prüfung lässt sich gerade nicht laden. Bitte versuche es später noch einmal.',
  'report-no-event': 'Hier gibt es noch kein Treffen, das geprüft werden könnte.',
  'report-not-json': 'Das ist kein lesbares JSON, deshalb wurde nichts geprüft.',
  'report-stale': 'Das ist gerade kein lesbares JSON. Der Bericht gehört zum letzten lesbaren Text.',
  'report-findings': 'Was gefunden wurde',
  'report-open': 'Was offen bleibt',
  'report-fix': 'Was zu tun ist:',
  'report-apply': 'Übernehmen',
  'report-use': '„{value}“ übernehmen',
  'report-applied': 'Geändert.',
  'report-because': 'Warum wir das sagen',
  'report-rule': 'Mehr über diese Prüfung',
  'report-where': 'Wo: {path}',

  'page-all': 'Alle Sicherheitsprüfungen',
  'page-why': 'Warum wir das sagen',
  'page-fix': 'Was zu tun ist',
  'page-says': 'Was gemeldet wird',
  'page-bad': 'So wird es beanstandet',
  'page-good': 'So ist es in Ordnung',
  'page-options': 'Einstellbare Grenzen',
  'page-source': 'Woher der Rat kommt',

  'place-missing.title': 'Ein Ort ist genannt',
  'place-missing.message': 'Es ist kein Ort angegeben.',
  'place-missing.early': 'Es ist noch kein Ort angegeben.',
  'place-missing.city': 'Nur eine Stadt ist angegeben, kein Ort.',
  'place-missing.why': 'Niemand kann prüfen, ob es dort sicher ist, und niemand findet hin.',
  'place-missing.fix': 'Nenne einen öffentlichen Ort mit Straße und Hausnummer.',
  'place-missing.early-fix': 'Nenne den Ort, sobald er feststeht, spätestens vier Wochen vorher.',

  'place-private.title': 'Der Ort ist keine Wohnung, kein Zimmer und kein Auto',
  'place-private.message': 'Das ist ein privater Ort: eine Wohnung, ein Zimmer oder ein Auto.',
  'place-private.text': 'Der Text spricht von einem privaten Ort: „{quote}“.',
  'place-private.unknown':
    'Was für ein Ort es ist, steht nicht da; ob er öffentlich ist, lässt sich nicht sagen.',
  'place-private.why':
    'Wer sich nur aus dem Internet kennt, sollte sehen, wohin es geht, gesehen werden und jederzeit gehen können.',
  'place-private.fix':
    'Zieht um in ein Café, eine Bibliothek, ein Foyer oder ein Museum; die Wohnung ist für Leute, die sich schon kennen.',
  'place-private.unknown-fix': 'Sag, was für ein Ort es ist: Café, Bibliothek, Museum, Park …',

  'place-hidden.title': 'Der Ort ist für alle sichtbar',
  'place-hidden.message': 'Der Ort wird erst auf Nachfrage verraten: „{quote}“.',
  'place-hidden.why': 'Niemand kann den Ort nachschlagen oder einer Freundin sagen, wohin es geht.',
  'place-hidden.fix':
    'Veröffentliche den Ort. Muss eine bedrohte Gruppe geschützt werden, veröffentliche einen belebten Treffpunkt mit Personal und unterdrücke diese Prüfung mit diesem Grund.',

  'place-isolated.title': 'Der Ort liegt im Blick anderer Menschen',
  'place-isolated.message': 'Am Treffpunkt sieht euch niemand.',
  'place-isolated.text': 'Am Treffpunkt sieht euch niemand: „{quote}“.',
  'place-isolated.remote': 'Der Treffpunkt ist weit weg von anderen Menschen und von Hilfe.',
  'place-isolated.why':
    'Wo niemand vorbeikommt, merkt niemand, wenn etwas nicht stimmt, und niemand kann helfen.',
  'place-isolated.fix':
    'Trefft euch drinnen, wo viel los ist und jemand arbeitet, und geht von dort zusammen weiter.',

  'place-pickup.title': 'Alle kommen und gehen auf eigenen Wegen',
  'place-pickup.message': 'Leute sollen abgeholt oder an einen anderen Ort gebracht werden: „{quote}“.',
  'place-pickup.why':
    'Wer auf ein fremdes Auto angewiesen ist, kann nicht gehen, wann er will; und aus einem öffentlichen Ort soll kein privater werden.',
  'place-pickup.fix':
    'Beschreibe den Weg mit Bus, Bahn und Taxi; nenne jede Station vorher, und nur öffentliche.',

  'place-vague.title': 'Es ist klar, welcher Ort gemeint ist',
  'place-vague.message': 'Es ist nicht klar, welcher Ort gemeint ist: „{place}“.',
  'place-vague.chain': '„{place}“ hat viele Filialen, und es steht keine Straße dabei.',
  'place-vague.why': 'Wer die Stadt nicht kennt, geht an den falschen Ort oder bleibt zu Hause.',
  'place-vague.fix': 'Nenne Filiale und Straße oder setze einen Link zur Karte.',

  'place-find-us.title': 'Neue erfahren, wie sie die Gruppe finden',
  'place-find-us.message': 'Es steht nicht da, wo genau ihr sitzt und woran man euch erkennt.',
  'place-find-us.why':
    'Wer niemanden kennt, fragt nicht an jedem Tisch. Ein Gast „kam nicht dahinter, wer von Twitter war“, und ging heim.',
  'place-find-us.fix':
    'Nenne Tisch oder Raum und ein Zeichen, nach dem man suchen kann; stellt das Zeichen auf.',

  'place-closed.title': 'Der Ort ist während des Treffens geöffnet',
  'place-closed.message': 'Der Ort hat während eines Teils des Treffens geschlossen: Öffnungszeiten {hours}.',
  'place-closed.unread': 'Die Öffnungszeiten „{hours}“ sagen mehr, als hier geprüft werden kann.',
  'place-closed.why': 'Leute stehen vor verschlossener Tür oder werden mittendrin hinausgebeten.',
  'place-closed.fix':
    'Ändere die Zeit oder den Ort. Öffnet er eigens für euch, sag das und lass die Öffnungszeiten weg.',
  'place-closed.unread-fix': 'Sieh die Öffnungszeiten selbst nach.',

  'place-crowd.title': 'Alle, die kommen können, haben Platz',
  'place-crowd.message': 'Es kommen vielleicht {heads} Leute, und Platz ist für {room}.',
  'place-crowd.unbooked': 'Es kommen vielleicht {heads} Leute, und nichts sagt, dass man dort davon weiß.',
  'place-crowd.why':
    'Wer keinen Platz findet, geht wieder, und Personal, das nichts weiß, schickt die Gruppe vielleicht weg.',
  'place-crowd.fix': 'Nimm einen größeren Ort oder begrenze die Zusagen.',
  'place-crowd.unbooked-fix': 'Frag dort nach, reserviere einen Tisch und trage das ein.',

  'outdoor-plan.title': 'Draußen: bei Tageslicht und mit Plan für schlechtes Wetter',
  'outdoor-plan.message': 'Ein Teil liegt im Dunkeln: Die Dämmerung endet um {dusk}.',
  'outdoor-plan.weather': 'Es gibt keinen Plan für schlechtes Wetter.',
  'outdoor-plan.no-coordinates':
    'Ohne Zeitzone und Koordinaten des Ortes lässt sich nicht sagen, ob es dunkel sein wird.',
  'outdoor-plan.no-dusk': 'An diesem Ort geht die Sonne an dem Tag nicht auf oder nicht unter.',
  'outdoor-plan.why':
    'Im Dunkeln sieht niemand, wer kommt und geht; im Regen weiß niemand, ob er überhaupt kommen soll.',
  'outdoor-plan.fix': 'Hört vor der Dämmerung auf oder zieht an einen beleuchteten Ort oder nach drinnen.',
  'outdoor-plan.weather-fix':
    'Nenne einen Ort für schlechtes Wetter oder die Uhrzeit, zu der ihr entscheidet.',
  'outdoor-plan.no-coordinates-fix': 'Gib Breite und Länge des Ortes an.',
  'outdoor-plan.no-dusk-fix': 'Sag, ob der Ort beleuchtet ist.',

  'time-missing.title': 'Tag und Uhrzeit sind angegeben',
  'time-missing.message': 'Datum und Uhrzeit fehlen.',
  'time-missing.wrong': 'Datum und Uhrzeit sind nicht lesbar: „{start}“.',
  'time-missing.clock': 'Ein Tag ist angegeben, aber keine Uhrzeit.',
  'time-missing.why': 'Niemand kann kommen, und niemand kann sagen, wann er zurück ist.',
  'time-missing.fix': 'Ergänze Tag und Beginn, etwa 2026-12-03T18:30.',
  'time-missing.clock-fix':
    'Ergänze den Beginn. Dauert es den ganzen Tag, gib auch ein Enddatum an oder sag es im Text.',

  'time-zone-ambiguous.title': 'Die Zeitzone ist eindeutig',
  'time-zone-ambiguous.message': 'Die Zeitzone „{zone}“ kann mehrere Orte meinen oder keinen.',
  'time-zone-ambiguous.missing': 'Die Zeitzone fehlt.',
  'time-zone-ambiguous.text': 'Der Text nennt die Zeit in „{zone}“; das kann mehrere Orte meinen.',
  'time-zone-ambiguous.why':
    'Rechner lesen BST als Bangladesch, IST als Indien und EST als Panama; Menschen lesen, was sie kennen. Jemand kommt eine Stunde zu spät.',
  'time-zone-ambiguous.fix':
    'Nimm eine Stadtzone wie Europe/Berlin, und gib bei Treffen im Netz auch UTC an.',
  'time-zone-ambiguous.text-fix': 'Nenne bei der Uhrzeit eine Stadt und daneben UTC.',

  'time-nonexistent.title': 'Die Uhr zeigt diese Zeiten genau einmal',
  'time-nonexistent.message': '{time} Uhr gibt es an diesem Tag nicht: Die Uhren werden vorgestellt.',
  'time-nonexistent.twice': '{time} Uhr gibt es an diesem Tag zweimal: Die Uhren werden zurückgestellt.',
  'time-nonexistent.why': 'Jeder Kalender entscheidet anders, und die Leute kommen mit einer Stunde Abstand.',
  'time-nonexistent.fix': 'Verschiebe es um eine Stunde oder gib die Zeit auch in UTC an.',

  'time-end-missing.title': 'Ein Ende ist angegeben',
  'time-end-missing.message': 'Es ist kein Ende angegeben.',
  'time-end-missing.why': 'Niemand kann den Heimweg planen oder jemandem sagen, wann er zurück ist.',
  'time-end-missing.fix': 'Ergänze ein Ende; „viele bleiben länger“ kann im Text stehen.',

  'time-span-odd.title': 'Die Dauer ist üblich',
  'time-span-odd.message': 'Es dauert {minutes} Minuten, länger als üblich.',
  'time-span-odd.short': 'Es dauert {minutes} Minuten, kürzer als üblich.',
  'time-span-odd.backwards': 'Es endet, bevor es beginnt, oder im selben Augenblick.',
  'time-span-odd.why': 'Eine seltsame Dauer ist meist ein Versehen beim Datum oder bei der Stunde.',
  'time-span-odd.fix':
    'Prüfe das Ende; die meisten Tweetups dauern ein bis drei Stunden, Chats 45 bis 90 Minuten.',
  'time-span-odd.backwards-fix': 'Prüfe das Datum des Endes.',

  'time-past.title': 'Der Termin liegt noch vor uns',
  'time-past.message': 'Der Termin liegt in der Vergangenheit.',
  'time-past.why': 'Leute kommen an einem Tag, an dem sonst niemand kommt, oder gar nicht.',
  'time-past.fix': 'Berichtige Jahr oder Monat. Hat es stattgefunden, verlinke den Rückblick.',

  'time-late-night.title': 'Es ist nicht mitten in der Nacht',
  'time-late-night.message': 'Es beginnt mitten in der Nacht.',
  'time-late-night.ends': 'Es endet mitten in der Nacht.',
  'time-late-night.why':
    'Von einem ersten Treffen um diese Zeit kommt man schwer sicher weg: Der letzte Bus ist weg, die Straßen sind leer.',
  'time-late-night.fix': 'Beginne früher; der frühe Abend nach der Arbeit geht am besten.',
  'time-late-night.ends-fix': 'Hört früher auf oder sag, wie die Leute nach Hause kommen.',

  'text-date-mismatch.title': 'Text und Kalender nennen denselben Tag und dieselbe Zeit',
  'text-date-mismatch.message': 'Im Text steht „{quote}“, es ist aber am {start}.',
  'text-date-mismatch.time': 'Im Text steht „{quote}“, es beginnt aber um {clock}.',
  'text-date-mismatch.ambiguous': '„{quote}“ lässt sich als Tag/Monat oder Monat/Tag lesen.',
  'text-date-mismatch.why': 'Die eine Hälfte kommt zur falschen Zeit, und die andere wartet auf sie.',
  'text-date-mismatch.fix': 'Mach beides gleich.',
  'text-date-mismatch.ambiguous-fix': 'Schreib den Monat als Wort.',

  'notice-missing.title': 'Es wurde vorher angekündigt',
  'notice-missing.message': 'Nichts sagt, dass es angekündigt wurde.',
  'notice-missing.late': 'Es wurde erst angekündigt, als es schon begonnen hatte.',
  'notice-missing.why':
    'Ein Tweetup wird vorher angekündigt und ist offen für alle; ohne Ankündigung kommen nur die, die es schon wissen.',
  'notice-missing.fix': 'Kündige es jetzt an und trage ein, wann.',
  'notice-missing.late-fix': 'Berichtige das Datum der Ankündigung oder des Treffens.',

  'notice-short.title': 'Es bleibt Zeit zum Planen',
  'notice-short.message': {
    one: 'Zwischen Ankündigung und Beginn liegt nur {count} Stunde.',
    other: 'Zwischen Ankündigung und Beginn liegen nur {count} Stunden.',
  },
  'notice-short.why':
    'Leute brauchen Zeit zum Planen. Zum Tweetup aus dem Lehrbuch kam niemand sonst, weil es zu kurzfristig war.',
  'notice-short.fix':
    'Kündige ein bis zwei Wochen vorher an (sechs, wenn Leute anreisen), oder wiederhole es bald.',

  'host-missing.title': 'Jemand lädt ein und ist erreichbar',
  'host-missing.message': 'Es steht nicht da, wer einlädt.',
  'host-missing.unreachable':
    'Wer einlädt, ist nicht erreichbar: Es gibt einen Namen, aber kein Konto und keinen Kontakt.',
  'host-missing.why':
    'Gäste wollen sehen, wer sie einlädt, müssen fragen können und sagen können, wenn etwas schiefging.',
  'host-missing.fix': 'Nenne jemanden mit einem öffentlichen Konto, das man ansehen und anschreiben kann.',
  'host-missing.unreachable-fix': 'Ergänze den Kontonamen oder eine Kontaktadresse.',

  'host-alone.title': 'Wer einlädt, hat Hilfe, oder die Gruppe ist klein',
  'host-alone.message': 'Eine Person lädt {expected} Leute ein.',
  'host-alone.why':
    'Eine Person muss alles machen, und niemand ist da, wenn sie sich verspätet, krank wird oder selbst das Problem ist.',
  'host-alone.fix': 'Bitte jemanden, mit einzuladen und die Leute zu begrüßen.',

  'conduct-missing.title': 'Ein Verhaltenskodex ist verlinkt, und Probleme lassen sich melden',
  'conduct-missing.message': 'Es gibt keinen Verhaltenskodex.',
  'conduct-missing.contact': 'Es gibt einen Verhaltenskodex, aber niemanden, dem man etwas melden kann.',
  'conduct-missing.why':
    'Man kommt leichter, wenn man weiß, was erwartet wird und wem man sagt, dass sich jemand nicht daran hält.',
  'conduct-missing.fix':
    'Verlinke einen kurzen Kodex (confcodeofconduct.com hat 21 Übersetzungen) und nenne, an wen man sich wendet.',
  'conduct-missing.contact-fix': 'Ergänze einen Kontakt, am besten nicht nur die einladende Person.',

  'minors-unaccompanied.title': 'Jemand kümmert sich um die Kinder, die kommen',
  'minors-unaccompanied.message':
    'Kinder oder Jugendliche sind eingeladen, und es steht nicht da, wer auf sie achtet.',
  'minors-unaccompanied.text':
    'Kinder oder Jugendliche sind eingeladen („{quote}“), und es steht nicht da, wer auf sie achtet.',
  'minors-unaccompanied.families':
    'Leute jeden Alters sind eingeladen, und es steht nicht da, wer auf die Kinder achtet.',
  'minors-unaccompanied.alcohol':
    'Kinder oder Jugendliche sind an einen Ort eingeladen, der vom Alkohol lebt.',
  'minors-unaccompanied.why':
    'Minderjährige, die Fremde aus dem Internet treffen, brauchen einen Erwachsenen, der für sie verantwortlich ist.',
  'minors-unaccompanied.fix':
    'Bitte um Begleitung durch Eltern oder Erziehungsberechtigte, halte dich an ein Schutzkonzept und sag das.',
  'minors-unaccompanied.alcohol-fix': 'Wähle einen Ort, der für jedes Alter gedacht ist.',

  'come-alone.title': 'Niemand soll allein kommen oder schweigen',
  'come-alone.message': 'Leute sollen allein kommen oder es niemandem sagen: „{quote}“.',
  'come-alone.why': 'Bei sicheren Treffen ist es umgekehrt: Andere wissen, wo man ist, und dürfen mitkommen.',
  'come-alone.fix': 'Schreib „bringt jemanden mit“ und „sagt jemandem, wohin ihr geht“.',

  'lure-offer.title': 'Niemand wird mit Modeljobs oder leichtem Geld gelockt',
  'lure-offer.message':
    'Das liest sich wie ein bekannter Trick: ein Angebot für Modelfotos oder leichte Arbeit („{quote}“), mit privatem Ort, Gebühr oder nur für Junge oder Frauen.',
  'lure-offer.alone': 'Ein Angebot für Modelfotos oder leichte Arbeit: „{quote}“.',
  'lure-offer.why':
    'Mit solchen Angeboten werden Leute an private Orte gelockt oder Gebühren für Arbeit kassiert, die es nicht gibt.',
  'lure-offer.fix':
    'Streich es, oder mach es als genannte Firma an einer öffentlichen, nachprüfbaren Adresse und ohne Gebühren vorab.',

  'lure-sales.title': 'Es ist keine Verkaufsveranstaltung',
  'lure-sales.message': 'Das liest sich wie eine Verkaufsveranstaltung: „{quote}“.',
  'lure-sales.why':
    'Ein Tweetup ist ein Treffen unter Gleichen; wer merkt, dass er Kunde ist, fühlt sich betrogen.',
  'lure-sales.fix': 'Sag offen, wer was verkauft, oder lass es weg.',

  'cost-fee.title': 'Kommen kostet nichts',
  'cost-fee.message': 'Kommen kostet {amount} {currency}.',
  'cost-fee.text': 'Der Text verlangt Geld fürs Kommen: „{quote}“.',
  'cost-fee.why': 'Zu einem Tweetup kommt man umsonst; alle zahlen nur, was sie essen und trinken.',
  'cost-fee.fix': 'Mach es kostenlos, oder sag klar, wofür das Geld ist, und nenn es anders.',

  'cost-unstated.title': 'Es steht da, ob es etwas kostet',
  'cost-unstated.message': 'Es steht nicht da, ob es etwas kostet.',
  'cost-unstated.why': 'Wer den Preis nicht kennt, kommt nicht und fragt auch nicht.',
  'cost-unstated.fix': 'Ergänze „Eintritt frei; alle zahlen nur, was sie trinken“.',

  'pay-in-advance.title': 'Niemand muss vorher Geld schicken',
  'pay-in-advance.message': 'Leute sollen vorher Geld oder Karten- oder Kontodaten schicken: „{quote}“.',
  'pay-in-advance.why':
    'Geld, das per Überweisung, Gutscheinkarte oder Krypto an Fremde geht, kommt nicht zurück; so laufen die meisten Betrügereien.',
  'pay-in-advance.fix': 'Streich es; wird wirklich Geld gebraucht, nimm einen Ticketdienst mit Rückgabe.',

  'not-open.title': 'Alle dürfen kommen',
  'not-open.message': 'Nur Eingeladene dürfen kommen.',
  'not-open.text': 'Nicht alle dürfen kommen: „{quote}“.',
  'not-open.why':
    'Tweetups sind offen für alle, „ob man twittert oder nicht“. Wer nicht kommen darf, sollte wenigstens wissen, warum.',
  'not-open.fix': 'Öffne es, oder sag, wer kommen darf, warum, und wie ausgewählt wird.',

  'unwelcoming-wording.title': 'Die Worte schließen niemanden aus',
  'unwelcoming-wording.message': 'Bei diesen Worten fühlen sich Leute unwillkommen oder unsicher: „{quote}“.',
  'unwelcoming-wording.why':
    'Wer schon vor der Tür nach Aussehen, Geschlecht oder Herkunft sortiert wird, kommt nicht, und seine Freunde auch nicht.',
  'unwelcoming-wording.fix': 'Beschreibe das Thema und nicht die Art Mensch, die du willst.',

  'privacy-contact.title': 'Keine private Telefonnummer oder Mailadresse steht im Text',
  'privacy-contact.message': 'Eine Telefonnummer steht in einem öffentlichen Text: {quote}.',
  'privacy-contact.mail': 'Eine persönliche Mailadresse steht in einem öffentlichen Text: {quote}.',
  'privacy-contact.why':
    'Was einmal öffentlich war, wird kopiert: Anrufe und Mails von Fremden hören jahrelang nicht auf.',
  'privacy-contact.fix': 'Nimm das Konto der Veranstaltung oder trag die Nummer des Hauses beim Ort ein.',
  'privacy-contact.mail-fix': 'Nimm das Konto der Veranstaltung oder eine Adresse wie events@.',

  'privacy-minor.title': 'Kein Kind ist zu erkennen',
  'privacy-minor.message': 'Ein Kind ist zu erkennen: „{quote}“.',
  'privacy-minor.why':
    'Ein Name mit Alter, Klasse oder Schule sagt Fremden, wo ein Kind zu finden ist, und das Kind wurde nicht gefragt.',
  'privacy-minor.fix':
    'Lass Nachname, Schule und Gesicht weg, oder hol die schriftliche Zustimmung der Erziehungsberechtigten ein.',

  'privacy-attendees.title': 'Man kann kommen, ohne es öffentlich zu sagen',
  'privacy-attendees.message': 'Wer kommen will, muss öffentlich sagen, wer er ist: „{quote}“.',
  'privacy-attendees.names': 'Der Text nennt Leute, die kommen: „{quote}“.',
  'privacy-attendees.why':
    'Für manche ist es gefährlich, wenn andere sehen, wo sie sein werden; und manche wollen es nur dem Arbeitgeber nicht sagen.',
  'privacy-attendees.fix':
    'Lass Leute kommen, ohne es zu sagen, oder sich nicht öffentlich anmelden; veröffentliche nur eine Zahl.',

  'privacy-whereabouts.title': 'Niemandes Bett oder leere Wohnung wird verraten',
  'privacy-whereabouts.message':
    'Das verrät Fremden, wo jemand schläft oder dass eine Wohnung leer steht: „{quote}“.',
  'privacy-whereabouts.why': 'Alle können es lesen, auch wer Böses will.',
  'privacy-whereabouts.fix': 'Lass es weg; schreib über Orte erst, wenn du wieder fort bist.',

  'photo-consent.title': 'Es steht da, wie man nicht ins Bild kommt',
  'photo-consent.message':
    'Bei einem Museumsbesuch wird fotografiert, und niemand erfährt, wie man Nein sagt.',
  'photo-consent.text':
    'Es werden Bilder oder Aufnahmen gemacht („{quote}“), und niemand erfährt, wie man Nein sagt.',
  'photo-consent.why': 'Manche dürfen nicht gefunden werden, und viele wollen einfach nicht gesehen werden.',
  'photo-consent.fix': 'Ergänze „erst fragen“ und einen Aufkleber oder ein Band für „keine Fotos“.',

  'link-insecure.title': 'Alle Links sind verschlüsselt',
  'link-insecure.message': 'Der Link ist nicht verschlüsselt: {address}.',
  'link-insecure.why': 'Andere im selben Netz können lesen und verändern, was die Leute sehen.',
  'link-insecure.fix': 'Nimm https.',

  'link-credentials.title': 'Kein Link enthält ein Passwort oder einen Schlüssel',
  'link-credentials.message': 'Der Link enthält ein Passwort oder einen Schlüssel: {address}.',
  'link-credentials.why':
    'Alle, die den Beitrag sehen, können ihn benutzen und vielleicht deine Seite ändern oder löschen.',
  'link-credentials.fix': 'Teile einen Link ohne ihn und ändere das Geheimnis.',

  'link-shortener.title': 'Links zeigen, wohin sie führen',
  'link-shortener.message': 'Der Kurzlink verbirgt, wohin er führt, und kann verfallen: {address}.',
  'link-shortener.why':
    'Man sollte sehen, welche Seite man öffnet; und wenn der Dienst schließt, führen alle alten Beiträge ins Leere.',
  'link-shortener.fix': 'Gib die volle Adresse an; die Netzwerke kürzen selbst, was sie anzeigen.',

  'link-lookalike.title': 'Kein Link ahmt eine andere Adresse nach',
  'link-lookalike.message':
    'Die Adresse ahmt mit ähnlich aussehenden Buchstaben eine andere nach: {address}.',
  'link-lookalike.why': 'Leute glauben, auf einer bekannten Seite zu sein, und tippen dort ihr Passwort ein.',
  'link-lookalike.fix': 'Tipp die Adresse von Hand ein und prüf sie.',

  'link-odd-host.title': 'Links führen zu gewöhnlichen Webadressen',
  'link-odd-host.message': 'Der Link führt nicht zu einer gewöhnlichen Webadresse: {address}.',
  'link-odd-host.at':
    'Dieser Link führt in Wahrheit zu {host}, nicht zu dem, was vor dem @ steht: {address}.',
  'link-odd-host.unread': 'Das ist keine vollständige Webadresse: {address}.',
  'link-odd-host.why':
    'Solche Links gehen bei anderen nicht oder führen dorthin, wo niemand sagen kann, wer antwortet.',
  'link-odd-host.fix': 'Nimm die öffentliche https-Adresse der Seite.',

  'meeting-passcode.title': 'Meetinglink und Kenncode sind nicht beide öffentlich',
  'meeting-passcode.message': 'Meetinglink und Kenncode sind beide öffentlich: {address}.',
  'meeting-passcode.text': 'Der Kenncode des Meetings steht in einem öffentlichen Text: {quote}.',
  'meeting-passcode.personal': 'Das ist jemandes persönlicher Meetingraum: {address}.',
  'meeting-passcode.why': 'Jeder kann hereinkommen und stören; Programme durchsuchen Beiträge genau danach.',
  'meeting-passcode.fix':
    'Veröffentliche einen Link zur Anmeldung, schick den Kenncode an die Angemeldeten und schalte den Warteraum ein.',
  'meeting-passcode.personal-fix':
    'Leg ein eigenes Meeting an: Der persönliche Raum bleibt allen offen, die den Link einmal haben.',

  'chat-hashtag.title': 'Es gibt einen Hashtag',
  'chat-hashtag.message': 'Der Chat hat keinen Hashtag.',
  'chat-hashtag.meeting': 'Es gibt keinen Hashtag.',
  'chat-hashtag.written': 'Im Text steht ein Hashtag, aber die Veranstaltung nennt ihn nicht: #{tag}.',
  'chat-hashtag.why':
    'Einem Chat ohne Hashtag kann niemand folgen, und ein Treffen ohne wird nicht gefunden.',
  'chat-hashtag.fix': 'Wähle einen kurzen Hashtag, den noch niemand benutzt; such vorher danach.',
  'chat-hashtag.written-fix': 'Trag ihn bei den Hashtags der Veranstaltung ein.',

  'chat-questions.title': 'Die Zahl der Fragen passt zur Zeit',
  'chat-questions.message': { one: '{count} Frage ist zu wenig.', other: '{count} Fragen sind zu wenig.' },
  'chat-questions.many': '{count} Fragen in {minutes} Minuten sind zu viele.',
  'chat-questions.slow': '{count} Fragen in {minutes} Minuten lassen lange Pausen.',
  'chat-questions.why': 'Bei zu vielen kommt niemand mit; bei zu wenigen verstummt der Chat.',
  'chat-questions.fix': 'Plane etwa alle zehn Minuten eine Frage: fünf oder sechs für eine Stunde.',

  'chat-question-form.title': 'Die Fragen sind offen, kurz und nummeriert',
  'chat-question-form.message': 'Diese Frage lässt sich mit Ja oder Nein beantworten: „{question}“.',
  'chat-question-form.long':
    'Diese Frage hat {length} Zeichen; mit Nummer und Hashtag bleibt kein Platz für Antworten.',
  'chat-question-form.unnumbered': 'Die Fragen sind nicht nummeriert.',
  'chat-question-form.why':
    'Ja oder Nein beendet ein Gespräch; eine lange Frage frisst die Antwort; ohne Nummern weiß niemand, wozu eine Antwort gehört.',
  'chat-question-form.fix': 'Beginne mit wie, was oder warum.',
  'chat-question-form.long-fix': 'Bleib unter 200 Zeichen.',
  'chat-question-form.unnumbered-fix': 'Nummeriere sie F1, F2 … und bitte um A1, A2 ….',

  'online-captions.title': 'Untertitel sind angekündigt',
  'online-captions.message': 'Es steht nicht da, ob es Untertitel gibt.',
  'online-captions.off': 'Es gibt keine Untertitel.',
  'online-captions.why': 'Gehörlose können ohne nicht teilnehmen, und viele andere folgen mit ihnen besser.',
  'online-captions.fix': 'Schalte Live-Untertitel ein und sag es.',

  'access-missing.title': 'Es steht da, was Menschen mit Behinderung erwartet',
  'access-missing.message': 'Es steht nicht da, ob Menschen mit Behinderung kommen können.',
  'access-missing.why':
    'Wer fragen muss, bleibt oft zu Hause; auch ein schlichtes „drei Stufen, kein Aufzug“ hilft.',
  'access-missing.fix': 'Sag, was es gibt, auch wenn es fehlt: Stufen, Aufzug, Toiletten, Sitze, Lärm.',

  'access-barrier.title': 'Alle kommen hinein und können hören',
  'access-barrier.message': 'Der Ort ist nicht stufenlos erreichbar.',
  'access-barrier.helped': 'Der Ort ist nicht stufenlos erreichbar; Hilfe wird angeboten.',
  'access-barrier.text': 'Manche kommen nicht hinein oder hören nichts: „{quote}“.',
  'access-barrier.loud': 'In einem Nachtclub verstehen viele einander nicht.',
  'access-barrier.why':
    'Von 1461 Befragten hatten acht von zehn ein Lokal wegen des Lärms früher verlassen; andere hält eine einzige Stufe ab.',
  'access-barrier.fix':
    'Wähle einen stufenlosen, ruhigen Raum, oder sag genau, was im Weg ist, und biete Hilfe an.',

  'access-alcohol.title': 'An alle, die nicht trinken, ist gedacht',
  'access-alcohol.message': 'Nicht alle trinken Alkohol, und nichts sagt, dass es etwas anderes gibt.',
  'access-alcohol.why': 'Wer nicht trinkt, warum auch immer, fragt sich, ob er willkommen ist.',
  'access-alcohol.fix': 'Sag, dass es gute Getränke ohne Alkohol gibt, oder wechsle mit einem Café ab.',

  'theme-missing.title': 'Es gibt ein Thema oder einen Plan',
  'theme-missing.message': 'Es gibt kein Thema und keinen Plan.',
  'theme-missing.why':
    'Wer niemanden kennt, geht oft früh. Auf Empfängen reden Gäste meist mit denen, die sie schon kannten; „Treffen mit Struktur gehen am besten“.',
  'theme-missing.fix': 'Nenne ein Thema und einen kurzen Ablauf oder eine Frage zum Anfang.',

  'agenda-overrun.title': 'Der Ablauf passt in die Zeit',
  'agenda-overrun.message': {
    one: '„{item}“ endet {count} Minute nach dem Ende.',
    other: '„{item}“ endet {count} Minuten nach dem Ende.',
  },
  'agenda-overrun.before': '„{item}“ beginnt vor dem Anfang.',
  'agenda-overrun.overlap': '„{item}“ beginnt, bevor „{previous}“ vorbei ist.',
  'agenda-overrun.why': 'Etwas fällt weg, und es ist immer das Gespräch miteinander.',
  'agenda-overrun.fix': 'Kürze den Ablauf oder verschiebe das Ende.',

  'welcome-missing.title': 'Neue werden vorgestellt',
  'welcome-missing.message': 'Niemand wird jemandem vorgestellt.',
  'welcome-missing.why':
    'Wer niemanden kennt, geht nicht auf eine Gruppe zu; eine Vorstellung ändert den Abend.',
  'welcome-missing.fix':
    'Beginne mit einer Begrüßung und einer Runde der Vornamen zu dritt oder viert; bestimme jemanden, der Neue begrüßt.',

  'icebreaker-intrusive.title': 'Der Einstieg ist für alle leicht',
  'icebreaker-intrusive.message': 'Bei diesem Einstieg wird manchen unwohl: „{quote}“.',
  'icebreaker-intrusive.why':
    'Berührung, Bewegung und private Fragen schließen Leute aus, und niemand sagt gern als Einziger Nein.',
  'icebreaker-intrusive.fix':
    'Stell eine leichte, offene Frage, die alle beantworten können, und lass Leute passen.',

  'group-too-big.title': 'Geredet wird in kleinen Gruppen',
  'group-too-big.message': '{expected} Leute, und nichts über Tische oder kleine Gruppen.',
  'group-too-big.why':
    'Ab etwa vier Leuten zerfällt ein Gespräch; fünfzehn in einem Kreis brachten „peinliches Schweigen“.',
  'group-too-big.fix': 'Teilt euch auf Vierertische auf und wechselt ein- oder zweimal.',

  'announce-essentials.title': 'Die Ankündigung sagt, was man wissen muss',
  'announce-essentials.message': 'In der Ankündigung fehlt etwas, das man wissen muss.',
  'announce-essentials.day': 'Die Ankündigung sagt nicht, an welchem Tag.',
  'announce-essentials.time': 'Die Ankündigung sagt nicht, um wie viel Uhr.',
  'announce-essentials.place': 'Die Ankündigung sagt nicht, wo.',
  'announce-essentials.hashtag': 'In der Ankündigung fehlt der Hashtag.',
  'announce-essentials.link': 'Die Ankündigung hat weder Link noch Hashtag.',
  'announce-essentials.alongside': 'In der Ankündigung fehlt der Hashtag von {event}: #{tag}.',
  'announce-essentials.why': 'Ein Beitrag reist allein: Wer ihn geteilt sieht, sieht sonst nichts.',
  'announce-essentials.fix':
    'Sag, was, wann (mit Zeitzone), wo, dass es nichts kostet, und den Hashtag, auch den der Tagung.',

  'text-shouting.title': 'Der Text ist leicht zu lesen',
  'text-shouting.message': 'Der Titel besteht fast nur aus Großbuchstaben.',
  'text-shouting.emoji': 'Emoji im Text: {count}.',
  'text-shouting.marks': 'Mehrere Ausrufezeichen stehen hintereinander.',
  'text-shouting.letters': 'Zierbuchstaben: Bildschirmleser buchstabieren sie oder lassen sie weg.',
  'text-shouting.why':
    'Großbuchstaben, Emojireihen und Zierschrift sind schwer zu lesen, und mit einem Bildschirmleser noch schwerer anzuhören.',
  'text-shouting.fix': 'Nimm gewöhnliche Buchstaben.',
  'text-shouting.emoji-fix': 'Nimm ein bis drei Emoji, am Ende.',
  'text-shouting.marks-fix': 'Eines genügt.',

  'hashtag-form.title': 'Die Hashtags gehen und sind lesbar',
  'hashtag-form.message': 'Dieser Hashtag bricht ab: #{tag}.',
  'hashtag-form.digits': 'Ein Hashtag nur aus Ziffern ist kein Link: #{tag}.',
  'hashtag-form.long': 'Dieser Hashtag ist lang: #{tag} hat {length} Zeichen.',
  'hashtag-form.case':
    'Mehrere Wörter in Kleinbuchstaben sind schwer zu lesen, und Bildschirmleser können sie nicht trennen: #{tag}.',
  'hashtag-form.many': '{count} Hashtags sind viele.',
  'hashtag-form.why':
    'Netzwerke beenden einen Hashtag beim ersten Leerzeichen, Bindestrich, Apostroph oder Punkt; was niemand lesen kann, tippt niemand.',
  'hashtag-form.fix': 'Buchstaben und Ziffern, in CamelCase, kurz.',
  'hashtag-form.many-fix': 'Nimm einen eigenen und den der Tagung.',

  'image-alt.title': 'Jedes Bild hat eine Beschreibung',
  'image-alt.message': 'Das Bild hat keine Beschreibung.',
  'image-alt.why':
    'Blinde und alle mit langsamer Verbindung erfahren nicht, was darauf steht; oft ist es das Datum.',
  'image-alt.fix': 'Schreib einen Alternativtext und wiederhole die Angaben im Beitrag.',

  'campaign-gaps.title': 'Leute werden erinnert und erfahren von Änderungen',
  'campaign-gaps.message': 'In den letzten {hours} Stunden vor dem Beginn gibt es keine Erinnerung.',
  'campaign-gaps.none': 'Es gibt keinen Beitrag dazu.',
  'campaign-gaps.change': 'Der Plan hat sich geändert, und kein Beitrag sagt es.',
  'campaign-gaps.why':
    'Leute vergessen, und wer von einer Änderung nicht hört, steht vor verschlossener Tür. Wo gemessen wurde, blieben mit Erinnerung ein Viertel weniger weg.',
  'campaign-gaps.fix': 'Erinnere am Tag vorher und ein bis zwei Stunden vorher.',
  'campaign-gaps.none-fix': 'Veröffentliche die Ankündigung und am Tag vorher eine Erinnerung.',
  'campaign-gaps.change-fix': 'Sag die Änderung jetzt an, überall, wo es angekündigt wurde.',
};
export default messages;
