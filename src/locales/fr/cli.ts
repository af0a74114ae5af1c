import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  tagline: 'Événements, contrôles de sécurité et annonces pour les tweetups.',
  usage: 'Utilisation : tweetup {usage}',
  commandUsage: '<commande> [options]',
  commands: 'Commandes :',
  options: 'Options :',
  examples: 'Exemples :',
  moreHelp: 'tweetup <commande> --help en dit plus sur une commande.',
  optionHelp: 'afficher cette aide',
  optionVersion: 'afficher la version',
  optionLang: 'langue des messages, par exemple de ou fr',
  unknownCommand: 'La commande « {name} » n’existe pas. Les commandes sont : {commands}.',
  didYouMean: 'Vouliez-vous dire « {name} » ?',
  unknownOption: '« {command} » ne connaît pas l’option {option}. Options possibles : {options}.',
  missingValue: 'L’option {option} demande une valeur.',
  noValueWanted: 'L’option {option} ne prend pas de valeur.',
  missingArgument: 'Il manque à « {command} » : {argument}.',
  tooManyArguments: '« {command} » ne prend pas d’autre argument : {argument}.',
  notANumber: 'L’option {option} demande un nombre entier de {min} à {max}, et non « {received} ».',
  notADate: 'L’option {option} demande une date comme 2026-12-03, et non « {received} ».',
  fileNotFound: 'Le fichier {path} n’existe pas.',
  fileUnreadable: 'Impossible de lire {path} : {reason}.',
  fileNotWritten: 'Impossible d’écrire {path} : {reason}.',
  tooLarge: '{source} dépasse {limit} Mo.',
  badAddress: '{source} n’est pas une adresse lisible : seulement http, https et webcal.',
  httpStatus: '{source} a répondu par le statut {status}.',
  timedOut: '{source} n’a pas répondu en {seconds} secondes.',
  unreachable: '{source} est injoignable : {reason}.',
  badRedirect: '{source} renvoie vers {target}, qui n’est ni http ni https.',
  tooManyRedirects: '{source} redirige plus de {limit} fois.',
  nothingRead: 'Rien n’a pu être lu dans {source}.',
  noSuchEvent: '{source} ne contient pas l’événement « {id} ». On y trouve : {ids}.',
  keptLastGood: '{path} reste inchangé.',
  wrote: { one: '{path} : {count} événement.', other: '{path} : {count} événements.' },
  skipped: {
    one: '{count} entrée illisible a été laissée de côté.',
    other: '{count} entrées illisibles ont été laissées de côté.',
  },
  internal: 'Une erreur s’est produite dans tweetup : {reason}. TWEETUP_DEBUG=1 montre où.',
  storeAddressInArgument:
    'L’adresse d’une base de données contient un mot de passe, que d’autres pourraient voir ici. Mettez-la dans la variable d’environnement TWEETUP_STORE.',
  storeNotOpened: 'Les réponses ne peuvent pas être conservées : {reason}.',
  unknownTokenAction: '« serve token » connaît new, list et revoke, pas « {received} ».',
  tokenForAll:
    'Cette clé ouvre les réponses à tous les événements. Elle n’est montrée que maintenant ; gardez-la comme un mot de passe.',
  tokenForEvent:
    'Cette clé ouvre les réponses à « {event} ». Elle n’est montrée que maintenant ; gardez-la comme un mot de passe.',
  noSuchToken: 'Aucune clé n’est connue sous {id}. Voir « tweetup serve token list ».',
  manyTokens:
    'Plusieurs clés sont connues sous {id}. Donnez l’identifiant entier, comme le montre « serve token list ».',
  tokenRevoked: '{id} n’ouvre plus rien.',
  weakToken:
    'La clé des hôtes est trop courte pour être sûre : « tweetup serve token » en fait une de 192 bits aléatoires.',
  feedNotYet:
    '{source} n’a pas encore pu être lu ; de nouveaux essais suivent. Les réponses aux événements connus continuent.',
  serving: 'En service à {address} ; la page des hôtes est {host}.',
  notListening: 'Le port {port} ne peut pas être utilisé : {reason}.',
};
export default messages;
