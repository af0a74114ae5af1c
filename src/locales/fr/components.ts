import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  loading: 'Chargement des rendez-vous…',
  empty: 'Aucun rendez-vous prévu pour le moment.',
  failed: 'Les rendez-vous ne peuvent pas être affichés pour l’instant.',
  'failed-some': 'Les rendez-vous de {host} ne peuvent pas être affichés pour l’instant.',
  'not-found': 'Ce rendez-vous ne figure plus dans l’agenda.',

  now: 'En cours',
  soon: 'Bientôt',
  past: 'Terminé',
  moved: 'Modifié',
  postponed: 'Reporté',
  cancelled: 'Annulé',

  'in-zone': '{time} ({zone})',
  'place-zone': '{place}, {zone}',
  'your-time': 'Heure locale chez vous : {when}',
  'now-at': 'Désormais {when}, au lieu de {before}',
  'was-at': 'auparavant : {place}',
  'new-date-unknown': 'Nouvelle date pas encore connue, prévu initialement : {before}',
  next: 'Puis : {dates}',

  comma: ', ',
  online: 'En ligne',
  'online-tag': 'En ligne, avec {tag}',
  'also-online': '{place}, et en ligne',
  free: 'Gratuit',
  anyone: 'Ouvert à tout le monde',
  'sign-up': 'Sur inscription',
  invitation: 'Sur invitation',
  'step-free': 'Accès de plain-pied',
  captions: 'Sous-titré',
  alongside: 'en marge de {name}',
};
export default messages;
