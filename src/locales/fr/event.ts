import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  'not-json':
    '{where} n’est pas du JSON valide ({detail}). Un validateur JSON montre l’endroit ; le plus souvent, une virgule manque ou est de trop.',
  'not-json-at':
    '{where} n’est pas du JSON valide. Le plus souvent, une virgule ou un guillemet manque ou est de trop ; voyez ligne {line}, colonne {column} : {excerpt}',
  'not-json-quotes':
    '{where} n’est pas du JSON valide : la ligne {line} a des guillemets que JSON ne connaît pas. Écrivez des guillemets droits doubles (") : {excerpt}',
  'html-not-json':
    '{where} est une page web, pas un flux d’événements. Vérifiez l’adresse : les serveurs répondent souvent par une page d’erreur ou de connexion.',
  'calendar-not-json':
    '{where} est un fichier d’agenda. Lisez-le avec readAny, ou faites-en un flux avec « npx tweetup feed ».',
  'address-not-json':
    '{where} est une adresse (« {received} ») et non ce qui s’y trouve. Récupérez-la d’abord, puis passez le texte.',
  'empty-document': '{where} est vide. Un flux sans événement s’écrit {"events": []}.',
  'not-a-feed':
    '{where} n’est pas un flux : il faut un objet avec « events », une liste d’événements ou un seul événement.',
  'not-an-event':
    '{where} n’est pas un événement mais {received}. Chaque événement est un objet avec au moins « id », « title » et « start ».',
  'unknown-version':
    '{where} : la version {received} du format n’est pas connue ici ; le flux a été lu comme version 1.',
  'too-many-events': '{where} contient {count} événements ; seuls les {limit} premiers ont été lus.',
  'repeated-event':
    '{where} : le même événement figure deux fois dans le flux ; la seconde copie a été écartée.',
  'duplicate-id':
    '{where} : l’id « {received} » sert déjà à un autre événement de ce flux. Celui-ci est gardé sous « {renamed} » ; donnez-lui un id à lui.',
  'not-a-default': '{where} : un flux ne peut pas donner ce champ par défaut ; il a été ignoré.',
  required: '{where} manque. Merci de l’ajouter.',
  'wrong-type': '{where} devrait être {expected}, mais c’est {received}.',
  'wrong-type-example': '{where} devrait être {expected}. Écrivez {example}.',
  'wrong-form': '{where} devrait être {expected}, mais c’est « {received} ».',
  'not-one-of': '{where} devrait être l’une de ces valeurs : {expected} ; c’est « {received} ».',
  'field-misspelt':
    '{where} n’est pas un champ connu ici et a été laissé de côté. Vouliez-vous dire « {meant} » ?',
  'unknown-value':
    '{where} : « {received} » n’est pas une valeur connue. Elle est gardée ; vérifiez l’orthographe si vous en visiez une.',
  'out-of-range': '{where} sort du raisonnable (limite {limit}) : {received}.',
  'too-long': '{where} est trop long ({length}, au plus {limit}) ; le reste a été écarté.',
  'too-deep': '{where} est imbriqué trop profondément et a été écarté.',
  'invisible-characters':
    '{where} contenait des caractères de contrôle ou de sens d’écriture ; ils ont été retirés.',
  'date-nonexistent': '{where} : « {received} » est une date ou une heure qui n’existe pas.',
  'end-before-start': '{where} : la fin ({received}) précède le début ({start}).',
  'end-form':
    '{where} : début et fin doivent être deux dates ou avoir tous deux une heure ; la fin « {received} » a été écartée.',
  'offset-in-time':
    '{where} : « {received} » porte un décalage. Lu comme {wall} à {zone} ; écrivez-le ainsi, avec le fuseau dans « timeZone ».',
  'zone-missing':
    '{where} manque, personne ne peut donc savoir quand cela a lieu. Ajoutez le fuseau horaire, par exemple "timeZone": "Europe/Paris", à l’événement ou aux valeurs par défaut du flux.',
  'zone-assumed':
    '{where} manque ; {zone} a été supposé. Dites lequel vaut : « timeZone » dans le flux, X-WR-TIMEZONE dans le calendrier, ou time-zone="Europe/Paris" sur l’élément.',
  'zone-unknown':
    '{where} : « {received} » n’est pas un fuseau horaire. Utilisez un nom IANA comme Europe/Paris.',
  'zone-unknown-suggested':
    '{where} : « {received} » n’est pas un fuseau horaire. Vouliez-vous dire {suggestion} ?',
  'zone-abbreviation':
    '{where} : « {received} » est une abréviation qui change de sens selon le pays. Utilisez un nom IANA comme Europe/Paris.',
  'zone-abbreviation-suggested':
    '{where} : « {received} » est une abréviation qui change de sens selon le pays. Écrivez {suggestion}, si c’est bien cela.',
  'time-in-gap': '{where} : à {zone}, on avance les horloges à {received} ; {wall} est utilisé.',
  'time-in-overlap':
    '{where} : {received} existe deux fois à {zone}, car on recule les horloges ; la première est utilisée.',
  'rule-invalid':
    '{where} : « {received} » n’est pas une règle de récurrence lisible ; seule la première date est montrée.',
  'not-a-calendar': '{where} n’est pas un fichier d’agenda : BEGIN:VCALENDAR manque.',
  'no-events-in-page': '{where} ne contient aucun événement lisible : aucun n’a de date de début.',
  'calendar-no-start': 'Ligne {line} : cette entrée a été écartée, son début est illisible (« {received} »).',
  'calendar-no-title': 'Ligne {line} : cette entrée n’a pas de titre.',
  'calendar-end': 'Ligne {line} : la fin « {received} » ne va pas avec le début ; elle a été écartée.',
  'calendar-date-rolled': 'Ligne {line} : le jour « {received} » n’existe pas ; {used} a été retenu.',
  'calendar-zone-unknown':
    'Ligne {line} : « {received} » n’est pas un fuseau horaire connu ici ; {zone} a été utilisé. Vérifiez l’heure, s’il vous plaît.',
  'calendar-zone-moved':
    'Ligne {line} : « {received} » est un fuseau propre à ce fichier ; l’heure est donnée en UTC.',
  'calendar-second-rule':
    'Ligne {line} : une seconde règle de récurrence (« {received} ») a été écartée ; seule la première est montrée.',
  'calendar-range':
    'Ligne {line} : la modification de cette date et de toutes les suivantes n’a pas pu être reprise ; elle ne vaut ici que pour cette date.',
  'calendar-range-dates':
    'Ligne {line} : à partir de cette date, aucune règle ne décrit plus la série ; seules ses {count} prochaines dates ont été reprises.',
  'calendar-rule-part':
    'Ligne {line} : « {received} » ne fait partie d’aucune règle de récurrence et a été écarté.',
  'calendar-private': 'Ligne {line} : une entrée privée a été écartée.',
  'calendar-line': 'La ligne {line} ne fait pas partie d’un agenda et a été sautée : « {received} ».',
  'calendar-unclosed':
    'Ligne {line} : {received} n’est pas fermé, le fichier est peut-être coupé ; ce qui s’y trouve a été lu.',
  'calendar-too-deep': 'Ligne {line} : imbrication trop profonde ; le contenu a été écarté.',
  'invalid-utf8': '{where} n’est pas de l’UTF-8 valide ; les caractères illisibles apparaissent comme �.',
  'fetch-failed': '{where} est injoignable. Vérifiez l’adresse et l’état du serveur.',
  'fetch-blocked':
    '{where} n’a pas pu être lu : le serveur est arrêté, ou ne laisse pas d’autres sites le lire (CORS). Si c’est votre agenda, lancez : npx tweetup feed {address} -o events.json',
  'fetch-status': '{where} n’a pas pu être lu : le serveur a répondu {status}.',
  'fetch-timeout': '{where} n’a pas répondu en {seconds} secondes.',
  'fetch-too-large': '{where} dépasse {limit} Mo et n’a pas été lu.',
  'fetch-scheme': '{where} ne peut pas être lu : seules les adresses http et https conviennent.',
  'expected-wall-time': 'une date et une heure locales comme 2026-12-03T18:30, ou une date comme 2026-12-03',
  'expected-instant': 'une date et une heure avec décalage comme 2026-12-03T18:30:00Z',
  'expected-moment': 'une date et une heure locales comme 2026-12-03T18:30, ou avec décalage',
  'expected-string': 'du texte',
  'expected-number': 'un nombre',
  'expected-int': 'un nombre entier',
  'expected-boolean': 'true ou false',
  'expected-array': 'une liste',
  'expected-object': 'un objet',
  'expected-record': 'un objet',
  'expected-other': 'd’une autre forme',
  'the-document': 'Le document',
  'of-event': '{path} de « {id} »',
};
export default messages;
