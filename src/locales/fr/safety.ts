import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  'rule-failed': 'Cette vérification s’est interrompue et ne dit donc rien : {reason}',
  'no-problem': {
    one: 'Aucun problème trouvé par {count} vérification.',
    other: 'Aucun problème trouvé par {count} vérifications.',
  },
  problems: { one: '{count} problème trouvé.', other: '{count} problèmes trouvés.' },
  'to-consider': { one: '{count} point à considérer.', other: '{count} points à considérer.' },
  error: 'erreur',
  warning: 'avertissement',
  advice: 'conseil',
  'cannot-tell': 'indécidable',
  passed: 'Vérifié, rien à redire',
  suppressed: 'Non signalé, volontairement',
  guests: 'Ce que chaque invité devrait savoir',
  'guests-tell': 'Dites à quelqu’un où vous allez et quand vous rentrez.',
  'guests-way-home': 'Venez et repartez par vos propres moyens.',
  'guests-leave': 'Partez quand vous voulez ; vous ne devez d’explication à personne.',
  'guests-friend': 'Venez avec quelqu’un si vous le souhaitez.',
  'report-checking': 'Vérification en cours…',
  'report-unavailable': 'La vérification ne peut pas être chargée pour le moment. Réessayez plus tard.',
  'report-no-event': 'Il n’y a pas encore d’événement à vérifier ici.',
  'report-not-json': 'Ce n’est pas du JSON lisible : rien n’a été vérifié.',
  'report-stale': 'Ce n’est plus du JSON lisible. Le rapport porte sur le dernier texte qui l’était.',
  'report-findings': 'Ce qui a été trouvé',
  'report-open': 'Ce qui reste indécidable',
  'report-fix': 'Que faire :',
  'report-apply': 'Appliquer',
  'report-use': 'Reprendre « {value} »',
  'report-applied': 'Modifié.',
  'report-because': 'Pourquoi nous le disons',
  'report-rule': 'À propos de cette vérification',
  'report-where': 'Où : {path}',

  'page-all': 'Toutes les vérifications de sécurité',
  'page-why': 'Pourquoi nous le disons',
  'page-fix': 'Que faire',
  'page-says': 'Ce qui est signalé',
  'page-bad': 'Ce qui est signalé comme problème',
  'page-good': 'Une fois corrigé',
  'page-options': 'Seuils réglables',
  'page-source': 'D’où vient ce conseil',

  'place-missing.title': 'Un lieu est indiqué',
  'place-missing.message': 'Aucun lieu n’est indiqué.',
  'place-missing.early': 'Aucun lieu n’est encore indiqué.',
  'place-missing.city': 'Seule une ville est indiquée, pas de lieu.',
  'place-missing.why': 'Personne ne peut vérifier que l’endroit est sûr, ni s’y rendre.',
  'place-missing.fix': 'Indiquez un lieu public avec son adresse.',
  'place-missing.early-fix': 'Indiquez le lieu dès qu’il est connu, au plus tard quatre semaines avant.',

  'place-private.title': 'Le lieu n’est ni un domicile, ni une chambre, ni une voiture',
  'place-private.message': 'C’est un lieu privé : un domicile, une chambre ou une voiture.',
  'place-private.text': 'Le texte parle d’un lieu privé : « {quote} ».',
  'place-private.unknown': 'Le genre de lieu n’est pas précisé ; impossible de dire s’il est public.',
  'place-private.why':
    'Des gens qui ne se connaissent que par internet doivent pouvoir voir où ils vont, être vus et partir à tout moment.',
  'place-private.fix':
    'Choisissez un café, une bibliothèque, un hall ou un musée ; gardez le domicile pour ceux qui se connaissent déjà.',
  'place-private.unknown-fix': 'Dites de quel genre de lieu il s’agit : café, bibliothèque, musée, parc…',

  'place-hidden.title': 'Le lieu est visible de tous',
  'place-hidden.message': 'Le lieu n’est communiqué qu’après coup : « {quote} ».',
  'place-hidden.why': 'Personne ne peut se renseigner sur le lieu, ni dire à un proche où il va.',
  'place-hidden.fix':
    'Publiez le lieu. Si un groupe menacé doit être protégé, publiez plutôt un point de rendez-vous public et fréquenté, et désactivez cette vérification en donnant cette raison.',

  'place-isolated.title': 'Le lieu est à la vue d’autres personnes',
  'place-isolated.message': 'Le point de rendez-vous est à l’abri des regards.',
  'place-isolated.text': 'Le point de rendez-vous est à l’abri des regards : « {quote} ».',
  'place-isolated.remote': 'Le point de rendez-vous est loin de tout le monde et de tout secours.',
  'place-isolated.why':
    'Là où personne ne passe, personne ne remarque que quelque chose ne va pas, et personne ne peut aider.',
  'place-isolated.fix':
    'Retrouvez-vous à l’intérieur, dans un lieu animé avec du personnel, puis partez ensemble.',

  'place-pickup.title': 'Chacun vient et repart par ses propres moyens',
  'place-pickup.message': 'On vient chercher les gens, ou on les emmène ailleurs : « {quote} ».',
  'place-pickup.why':
    'Qui dépend de la voiture d’un inconnu ne peut pas partir quand il veut ; et un lieu public ne doit pas devenir privé.',
  'place-pickup.fix':
    'Indiquez le trajet en bus, en train et en taxi ; annoncez chaque étape à l’avance, toutes publiques.',

  'place-vague.title': 'On sait de quel lieu il s’agit',
  'place-vague.message': 'On ne sait pas de quel lieu il s’agit : « {place} ».',
  'place-vague.chain': '« {place} » a de nombreux établissements, et la rue n’est pas indiquée.',
  'place-vague.why': 'Qui ne connaît pas la ville va au mauvais endroit, ou reste chez soi.',
  'place-vague.fix': 'Précisez l’établissement et la rue, ou mettez un lien vers un plan.',

  'place-find-us.title': 'Les nouveaux savent comment trouver le groupe',
  'place-find-us.message': 'Il n’est dit ni où vous serez à l’intérieur, ni à quoi on vous reconnaît.',
  'place-find-us.why':
    'Qui ne connaît personne ne va pas de table en table. Un invité « n’a pas deviné qui venait de Twitter » et est rentré chez lui.',
  'place-find-us.fix': 'Indiquez la table ou la salle et un signe à repérer ; installez ce signe.',

  'place-closed.title': 'Le lieu est ouvert pendant la rencontre',
  'place-closed.message': 'Le lieu est fermé pendant une partie de la rencontre : horaires {hours}.',
  'place-closed.unread': 'Les horaires « {hours} » en disent plus que ce qui peut être vérifié ici.',
  'place-closed.why': 'Les gens trouvent porte close, ou sont priés de sortir au milieu.',
  'place-closed.fix':
    'Changez l’heure ou le lieu. S’il ouvre exprès pour vous, dites-le et retirez les horaires.',
  'place-closed.unread-fix': 'Vérifiez les horaires vous-même.',

  'place-crowd.title': 'Il y a de la place pour tous ceux qui peuvent venir',
  'place-crowd.message': '{heads} personnes peuvent venir, et il y a {room} places.',
  'place-crowd.unbooked':
    '{heads} personnes peuvent venir, et rien ne dit que l’établissement est au courant.',
  'place-crowd.why': 'Qui ne trouve pas de place repart, et un personnel non prévenu peut refuser le groupe.',
  'place-crowd.fix': 'Prenez un lieu plus grand, ou limitez les inscriptions.',
  'place-crowd.unbooked-fix': 'Prévenez l’établissement, réservez une table et notez-le.',

  'outdoor-plan.title': 'Dehors : de jour, avec une solution en cas de mauvais temps',
  'outdoor-plan.message': 'Une partie se passe dans le noir : le crépuscule finit à {dusk}.',
  'outdoor-plan.weather': 'Rien n’est prévu en cas de mauvais temps.',
  'outdoor-plan.no-coordinates':
    'Sans le fuseau horaire et les coordonnées du lieu, impossible de dire s’il fera nuit.',
  'outdoor-plan.no-dusk': 'À cet endroit, le soleil ne se lève pas ou ne se couche pas ce jour-là.',
  'outdoor-plan.why':
    'Dans le noir, on ne voit pas qui arrive et qui part ; sous la pluie, on ne sait même pas s’il faut venir.',
  'outdoor-plan.fix': 'Terminez avant la nuit, ou choisissez un lieu éclairé ou couvert.',
  'outdoor-plan.weather-fix': 'Indiquez un lieu de repli, ou l’heure à laquelle vous décidez.',
  'outdoor-plan.no-coordinates-fix': 'Donnez la latitude et la longitude du lieu.',
  'outdoor-plan.no-dusk-fix': 'Dites si le lieu est éclairé.',

  'time-missing.title': 'Le jour et l’heure sont indiqués',
  'time-missing.message': 'La date et l’heure manquent.',
  'time-missing.wrong': 'La date et l’heure sont illisibles : « {start} ».',
  'time-missing.clock': 'Un jour est indiqué, mais pas d’heure.',
  'time-missing.why': 'Personne ne peut venir, ni dire à quelle heure il rentrera.',
  'time-missing.fix': 'Ajoutez le jour et l’heure de début, par exemple 2026-12-03T18:30.',
  'time-missing.clock-fix':
    'Ajoutez l’heure de début. Si cela dure toute la journée, donnez aussi une date de fin, ou dites-le dans le texte.',

  'time-zone-ambiguous.title': 'Le fuseau horaire est clair',
  'time-zone-ambiguous.message': 'Le fuseau « {zone} » peut désigner plusieurs endroits, ou aucun.',
  'time-zone-ambiguous.missing': 'Le fuseau horaire manque.',
  'time-zone-ambiguous.text':
    'Le texte donne l’heure en « {zone} », ce qui peut désigner plusieurs endroits.',
  'time-zone-ambiguous.why':
    'Les ordinateurs lisent BST comme Bangladesh, IST comme Inde et EST comme Panama ; chacun lit le sien. Quelqu’un arrive avec une heure de retard.',
  'time-zone-ambiguous.fix':
    'Prenez un fuseau de ville comme Europe/Paris et, pour une rencontre en ligne, donnez aussi l’heure UTC.',
  'time-zone-ambiguous.text-fix': 'Nommez une ville à côté de l’heure, et donnez l’heure UTC.',

  'time-nonexistent.title': 'L’horloge indique ces heures une seule fois',
  'time-nonexistent.message': '{time} n’existe pas ce jour-là : on avance les horloges.',
  'time-nonexistent.twice': '{time} arrive deux fois ce jour-là : on recule les horloges.',
  'time-nonexistent.why': 'Chaque agenda décide autrement, et les gens arrivent à une heure d’écart.',
  'time-nonexistent.fix': 'Décalez d’une heure, ou donnez aussi l’heure UTC.',

  'time-end-missing.title': 'Une heure de fin est indiquée',
  'time-end-missing.message': 'Il n’y a pas d’heure de fin.',
  'time-end-missing.why': 'Personne ne peut prévoir son retour, ni dire à quelqu’un quand il rentrera.',
  'time-end-missing.fix':
    'Ajoutez une heure de fin ; « on reste souvent plus longtemps » peut figurer dans le texte.',

  'time-span-odd.title': 'La durée est habituelle',
  'time-span-odd.message': 'Cela dure {minutes} minutes, plus que d’habitude.',
  'time-span-odd.short': 'Cela dure {minutes} minutes, moins que d’habitude.',
  'time-span-odd.backwards': 'La fin précède le début, ou tombe au même moment.',
  'time-span-odd.why': 'Une durée étrange est le plus souvent une erreur de date ou d’heure.',
  'time-span-odd.fix':
    'Vérifiez la fin ; la plupart des tweetups durent d’une à trois heures, les chats de 45 à 90 minutes.',
  'time-span-odd.backwards-fix': 'Vérifiez la date de fin.',

  'time-past.title': 'La date est à venir',
  'time-past.message': 'La date est passée.',
  'time-past.why': 'Des gens viennent un jour où personne d’autre ne vient, ou pas du tout.',
  'time-past.fix':
    'Corrigez l’année ou le mois. Si la rencontre a eu lieu, mettez un lien vers le compte rendu.',

  'time-late-night.title': 'Ce n’est pas au milieu de la nuit',
  'time-late-night.message': 'Cela commence au milieu de la nuit.',
  'time-late-night.ends': 'Cela finit au milieu de la nuit.',
  'time-late-night.why':
    'À cette heure, il est difficile de quitter sereinement une première rencontre : le dernier bus est passé et les rues sont vides.',
  'time-late-night.fix':
    'Commencez plus tôt ; le début de soirée, juste après le travail, convient le mieux.',
  'time-late-night.ends-fix': 'Finissez plus tôt, ou dites comment les gens rentrent.',

  'text-date-mismatch.title': 'Le texte et l’agenda donnent le même jour et la même heure',
  'text-date-mismatch.message': 'Le texte dit « {quote} », mais c’est le {start}.',
  'text-date-mismatch.time': 'Le texte dit « {quote} », mais cela commence à {clock}.',
  'text-date-mismatch.ambiguous': '« {quote} » peut se lire jour/mois ou mois/jour.',
  'text-date-mismatch.why': 'La moitié des gens vient au mauvais moment, et l’autre moitié les attend.',
  'text-date-mismatch.fix': 'Mettez les deux d’accord.',
  'text-date-mismatch.ambiguous-fix': 'Écrivez le mois en toutes lettres.',

  'notice-missing.title': 'La rencontre a été annoncée à l’avance',
  'notice-missing.message': 'Rien ne dit qu’elle a été annoncée.',
  'notice-missing.late': 'Elle n’a été annoncée qu’une fois commencée.',
  'notice-missing.why':
    'Un tweetup est annoncé à l’avance et ouvert à tous ; sans annonce, seuls viennent ceux qui savent déjà.',
  'notice-missing.fix': 'Publiez l’annonce maintenant, et notez quand.',
  'notice-missing.late-fix': 'Corrigez la date de l’annonce, ou celle de la rencontre.',

  'notice-short.title': 'On a le temps de s’organiser',
  'notice-short.message': {
    one: 'Entre l’annonce et le début, il n’y a que {count} heure.',
    other: 'Entre l’annonce et le début, il n’y a que {count} heures.',
  },
  'notice-short.why':
    'Les gens ont besoin de temps pour s’organiser. Au tweetup cité en exemple, personne d’autre n’a pu venir, faute de délai.',
  'notice-short.fix':
    'Annoncez une à deux semaines avant (six s’il faut voyager), ou répétez l’annonce sans tarder.',

  'host-missing.title': 'Un hôte est nommé et joignable',
  'host-missing.message': 'Personne n’est nommé comme hôte.',
  'host-missing.unreachable': 'L’hôte n’est pas joignable : il y a un nom, mais ni compte ni contact.',
  'host-missing.why':
    'Les invités veulent voir qui les invite, doivent pouvoir poser des questions et dire si quelque chose s’est mal passé.',
  'host-missing.fix': 'Nommez un hôte avec un compte public que l’on peut consulter et contacter.',
  'host-missing.unreachable-fix': 'Ajoutez l’identifiant de l’hôte, ou une adresse de contact.',

  'host-alone.title': 'L’hôte est aidé, ou le groupe est petit',
  'host-alone.message': 'Un seul hôte pour {expected} personnes.',
  'host-alone.why':
    'Une seule personne doit tout faire, et il n’y a personne vers qui se tourner si elle est en retard, malade, ou si c’est elle le problème.',
  'host-alone.fix': 'Demandez à quelqu’un de recevoir avec vous et d’accueillir les gens.',

  'conduct-missing.title': 'Un code de conduite est en lien, et l’on peut signaler un problème',
  'conduct-missing.message': 'Il n’y a pas de code de conduite.',
  'conduct-missing.contact': 'Il y a un code de conduite, mais personne à qui signaler un problème.',
  'conduct-missing.why':
    'On vient plus volontiers quand on sait ce qui est attendu, et à qui parler si quelqu’un ne s’y tient pas.',
  'conduct-missing.fix':
    'Mettez un lien vers un code court (confcodeofconduct.com existe en 21 langues) et dites à qui s’adresser.',
  'conduct-missing.contact-fix': 'Ajoutez un contact, de préférence pas seulement l’hôte principal.',

  'minors-unaccompanied.title': 'Quelqu’un veille sur les enfants qui viennent',
  'minors-unaccompanied.message':
    'Des enfants ou des adolescents sont invités, et rien ne dit qui veille sur eux.',
  'minors-unaccompanied.text':
    'Des enfants ou des adolescents sont invités (« {quote} »), et rien ne dit qui veille sur eux.',
  'minors-unaccompanied.families': 'Tous les âges sont invités, et rien ne dit qui veille sur les enfants.',
  'minors-unaccompanied.alcohol':
    'Des enfants ou des adolescents sont invités dans un lieu qui vit de l’alcool.',
  'minors-unaccompanied.why':
    'Des mineurs qui rencontrent des inconnus d’internet ont besoin d’un adulte responsable.',
  'minors-unaccompanied.fix':
    'Demandez la présence d’un parent ou d’un tuteur, suivez une charte de protection des mineurs, et dites-le.',
  'minors-unaccompanied.alcohol-fix': 'Choisissez un lieu fait pour tous les âges.',

  'come-alone.title': 'On ne demande à personne de venir seul ou de se taire',
  'come-alone.message': 'On demande de venir seul, ou de n’en parler à personne : « {quote} ».',
  'come-alone.why':
    'Une rencontre sûre, c’est le contraire : d’autres savent où vous êtes et peuvent venir aussi.',
  'come-alone.fix': 'Dites « venez accompagnés » et « dites à quelqu’un où vous allez ».',

  'lure-offer.title': 'Personne n’est attiré par des photos de mode ou de l’argent facile',
  'lure-offer.message':
    'Cela ressemble à un piège connu : une offre de photos ou de travail facile (« {quote} »), avec un lieu privé, des frais, ou réservée aux jeunes ou aux femmes.',
  'lure-offer.alone': 'Une offre de photos ou de travail facile : « {quote} ».',
  'lure-offer.why':
    'De telles offres servent à attirer les gens dans un lieu privé, ou à faire payer un travail qui n’existe pas.',
  'lure-offer.fix':
    'Retirez-la, ou agissez comme une entreprise nommée, à une adresse publique vérifiable et sans frais d’avance.',

  'lure-sales.title': 'Ce n’est pas un argumentaire de vente',
  'lure-sales.message': 'Cela ressemble à un argumentaire de vente : « {quote} ».',
  'lure-sales.why':
    'Un tweetup est une rencontre entre égaux ; qui découvre qu’il est un client se sent trompé.',
  'lure-sales.fix': 'Dites ouvertement qui vend quoi, ou retirez-le.',

  'cost-fee.title': 'Venir est gratuit',
  'cost-fee.message': 'Venir coûte {amount} {currency}.',
  'cost-fee.text': 'Le texte demande de l’argent pour venir : « {quote} ».',
  'cost-fee.why': 'Un tweetup est gratuit ; chacun ne paie que ce qu’il mange et boit.',
  'cost-fee.fix': 'Rendez-le gratuit, ou dites clairement à quoi sert l’argent, et donnez-lui un autre nom.',

  'cost-unstated.title': 'Il est dit si cela coûte quelque chose',
  'cost-unstated.message': 'Il n’est pas dit si cela coûte quelque chose.',
  'cost-unstated.why': 'Qui n’est pas sûr du prix ne vient pas, et ne demande pas.',
  'cost-unstated.fix': 'Ajoutez « Entrée libre ; chacun paie sa consommation ».',

  'pay-in-advance.title': 'Personne ne doit envoyer d’argent d’abord',
  'pay-in-advance.message':
    'Il faut d’abord envoyer de l’argent, ou des données de carte ou de compte : « {quote} ».',
  'pay-in-advance.why':
    'L’argent envoyé à un inconnu par virement, carte cadeau ou crypto ne revient pas ; c’est ainsi que marchent la plupart des escroqueries.',
  'pay-in-advance.fix':
    'Retirez cette demande ; s’il faut vraiment de l’argent, passez par une billetterie qui rembourse.',

  'not-open.title': 'Tout le monde peut venir',
  'not-open.message': 'Seuls les invités peuvent venir.',
  'not-open.text': 'Tout le monde ne peut pas venir : « {quote} ».',
  'not-open.why':
    'Un tweetup est ouvert à tous, « que l’on tweete ou non ». Qui est exclu devrait au moins savoir pourquoi.',
  'not-open.fix': 'Ouvrez-le, ou dites qui peut venir, pourquoi, et comment on est choisi.',

  'unwelcoming-wording.title': 'Les mots n’excluent personne',
  'unwelcoming-wording.message':
    'Ces mots donnent le sentiment de ne pas être bienvenu ou en sécurité : « {quote} ».',
  'unwelcoming-wording.why':
    'Qui est trié à l’entrée selon l’apparence, le sexe ou l’origine ne vient pas, et ses amis non plus.',
  'unwelcoming-wording.fix': 'Décrivez le sujet, et non le genre de personnes que vous voulez.',

  'privacy-contact.title': 'Le texte ne contient ni téléphone privé ni adresse personnelle',
  'privacy-contact.message': 'Un numéro de téléphone figure dans un texte public : {quote}.',
  'privacy-contact.mail': 'Une adresse électronique personnelle figure dans un texte public : {quote}.',
  'privacy-contact.why':
    'Ce qui est publié une fois est copié : les appels et courriels d’inconnus durent des années.',
  'privacy-contact.fix':
    'Utilisez le compte de l’événement, ou mettez le numéro de l’établissement avec le lieu.',
  'privacy-contact.mail-fix': 'Utilisez le compte de l’événement, ou une adresse comme evenements@.',

  'privacy-minor.title': 'Aucun enfant n’est identifiable',
  'privacy-minor.message': 'Un enfant est identifiable : « {quote} ».',
  'privacy-minor.why':
    'Un nom avec l’âge, la classe ou l’école dit à des inconnus où trouver un enfant, et l’enfant n’a rien demandé.',
  'privacy-minor.fix':
    'Retirez le nom de famille, l’école et le visage, ou obtenez l’accord écrit du responsable légal.',

  'privacy-attendees.title': 'On peut venir sans le dire en public',
  'privacy-attendees.message': 'Pour venir, il faut dire en public qui l’on est : « {quote} ».',
  'privacy-attendees.names': 'Le texte nomme des personnes qui viendront : « {quote} ».',
  'privacy-attendees.why':
    'Pour certains, il est dangereux que l’on sache où ils seront ; d’autres ne veulent simplement pas que leur employeur le sache.',
  'privacy-attendees.fix':
    'Laissez venir les gens sans qu’ils le disent, ou inscrivez-les en privé ; ne publiez qu’un nombre.',

  'privacy-whereabouts.title': 'On ne révèle ni où quelqu’un dort, ni un logement vide',
  'privacy-whereabouts.message':
    'Cela dit à des inconnus où quelqu’un dort, ou qu’un logement est vide : « {quote} ».',
  'privacy-whereabouts.why': 'Tout le monde peut le lire, y compris les malveillants.',
  'privacy-whereabouts.fix': 'Retirez-le ; parlez des lieux une fois que vous les avez quittés.',

  'photo-consent.title': 'On sait comment éviter d’être pris en photo',
  'photo-consent.message':
    'Lors d’une visite de musée on prend des photos, et personne n’est informé de la façon de refuser.',
  'photo-consent.text':
    'Des images ou des enregistrements sont faits (« {quote} »), et personne n’est informé de la façon de refuser.',
  'photo-consent.why':
    'Certains ne doivent pas être retrouvés, et beaucoup n’ont simplement pas envie d’être vus.',
  'photo-consent.fix': 'Ajoutez « demandez d’abord », et une gommette ou un cordon « pas de photo ».',

  'link-insecure.title': 'Tous les liens sont chiffrés',
  'link-insecure.message': 'Le lien n’est pas chiffré : {address}.',
  'link-insecure.why': 'D’autres, sur le même réseau, peuvent lire et modifier ce que voient les gens.',
  'link-insecure.fix': 'Utilisez https.',

  'link-credentials.title': 'Aucun lien ne contient de mot de passe ni de clé',
  'link-credentials.message': 'Le lien contient un mot de passe ou une clé : {address}.',
  'link-credentials.why':
    'Tous ceux qui voient le message peuvent s’en servir, et peut-être modifier ou effacer votre page.',
  'link-credentials.fix': 'Partagez un lien sans lui, et changez le secret.',

  'link-shortener.title': 'Les liens montrent où ils mènent',
  'link-shortener.message': 'Le lien court cache où il mène, et peut disparaître : {address}.',
  'link-shortener.why':
    'On devrait voir quel site on ouvre ; et quand le service ferme, tous les anciens messages ne mènent nulle part.',
  'link-shortener.fix':
    'Donnez l’adresse complète ; les réseaux raccourcissent eux-mêmes ce qu’ils affichent.',

  'link-lookalike.title': 'Aucun lien n’imite une autre adresse',
  'link-lookalike.message': 'L’adresse en imite une autre avec des lettres ressemblantes : {address}.',
  'link-lookalike.why': 'Les gens croient être sur une page connue, et y tapent leur mot de passe.',
  'link-lookalike.fix': 'Tapez l’adresse à la main et vérifiez-la.',

  'link-odd-host.title': 'Les liens mènent à des adresses web ordinaires',
  'link-odd-host.message': 'Le lien ne mène pas à une adresse web ordinaire : {address}.',
  'link-odd-host.at': 'Ce lien mène en réalité à {host}, et non à ce qui précède le @ : {address}.',
  'link-odd-host.unread': 'Ce n’est pas une adresse web complète : {address}.',
  'link-odd-host.why':
    'De tels liens ne marchent pas chez les autres, ou mènent là où nul ne sait qui répond.',
  'link-odd-host.fix': 'Utilisez l’adresse https publique de la page.',

  'meeting-passcode.title': 'Le lien et le code de la réunion ne sont pas tous deux publics',
  'meeting-passcode.message': 'Le lien de la réunion et son code sont tous deux publics : {address}.',
  'meeting-passcode.text': 'Le code de la réunion figure dans un texte public : {quote}.',
  'meeting-passcode.personal': 'C’est la salle de réunion personnelle de quelqu’un : {address}.',
  'meeting-passcode.why':
    'N’importe qui peut entrer et déranger ; des programmes fouillent les messages à la recherche de cela.',
  'meeting-passcode.fix':
    'Publiez un lien d’inscription, envoyez le code aux inscrits et activez la salle d’attente.',
  'meeting-passcode.personal-fix':
    'Créez une réunion à part : la salle personnelle reste ouverte à tous ceux qui ont eu le lien une fois.',

  'chat-hashtag.title': 'Il y a un hashtag',
  'chat-hashtag.message': 'Le chat n’a pas de hashtag.',
  'chat-hashtag.meeting': 'Il n’y a pas de hashtag.',
  'chat-hashtag.written': 'Le texte contient un hashtag, mais l’événement ne le nomme pas : #{tag}.',
  'chat-hashtag.why':
    'Un chat sans hashtag ne peut pas être suivi, et une rencontre sans hashtag ne se trouve pas.',
  'chat-hashtag.fix': 'Choisissez un hashtag court que personne n’utilise encore ; cherchez-le d’abord.',
  'chat-hashtag.written-fix': 'Ajoutez-le aux hashtags de l’événement.',

  'chat-questions.title': 'Le nombre de questions convient à la durée',
  'chat-questions.message': {
    one: '{count} question, c’est trop peu.',
    other: '{count} questions, c’est trop peu.',
  },
  'chat-questions.many': '{count} questions en {minutes} minutes, c’est trop.',
  'chat-questions.slow': '{count} questions en {minutes} minutes laissent de longs silences.',
  'chat-questions.why': 'S’il y en a trop, personne ne suit ; s’il y en a trop peu, le chat se tait.',
  'chat-questions.fix': 'Prévoyez environ une question toutes les dix minutes : cinq ou six pour une heure.',

  'chat-question-form.title': 'Les questions sont ouvertes, courtes et numérotées',
  'chat-question-form.message': 'On peut répondre à cette question par oui ou non : « {question} ».',
  'chat-question-form.long':
    'Cette question a {length} caractères ; avec le numéro et le hashtag, il ne reste pas de place pour répondre.',
  'chat-question-form.unnumbered': 'Les questions ne sont pas numérotées.',
  'chat-question-form.why':
    'Oui ou non met fin à la conversation ; une longue question mange la réponse ; sans numéro, nul ne sait à quoi répond une réponse.',
  'chat-question-form.fix': 'Commencez par comment, que ou pourquoi.',
  'chat-question-form.long-fix': 'Restez sous 200 caractères.',
  'chat-question-form.unnumbered-fix': 'Numérotez-les Q1, Q2…, et demandez R1, R2….',

  'online-captions.title': 'Des sous-titres sont annoncés',
  'online-captions.message': 'Il n’est pas dit s’il y a des sous-titres.',
  'online-captions.off': 'Il n’y a pas de sous-titres.',
  'online-captions.why':
    'Les personnes sourdes ne peuvent pas participer sans eux, et beaucoup d’autres suivent mieux avec.',
  'online-captions.fix': 'Activez les sous-titres en direct et dites-le.',

  'access-missing.title': 'Il est dit ce que trouveront les personnes handicapées',
  'access-missing.message': 'Il n’est pas dit si les personnes handicapées peuvent venir.',
  'access-missing.why':
    'Qui doit demander reste souvent chez soi ; un simple « trois marches, pas d’ascenseur » aide déjà.',
  'access-missing.fix':
    'Dites ce qu’il y a, même ce qui manque : marches, ascenseur, toilettes, sièges, bruit.',

  'access-barrier.title': 'Tout le monde peut entrer et entendre',
  'access-barrier.message': 'Le lieu n’est pas de plain-pied.',
  'access-barrier.helped': 'Le lieu n’est pas de plain-pied ; une aide est proposée.',
  'access-barrier.text': 'Certains ne peuvent pas entrer, ou pas entendre : « {quote} ».',
  'access-barrier.loud': 'Dans une boîte de nuit, beaucoup ne s’entendent pas.',
  'access-barrier.why':
    'Sur 1 461 personnes interrogées, huit sur dix avaient quitté un lieu plus tôt à cause du bruit ; une seule marche en arrête d’autres.',
  'access-barrier.fix':
    'Choisissez une salle calme et de plain-pied, ou dites précisément quel est l’obstacle et proposez de l’aide.',

  'access-alcohol.title': 'On a pensé à ceux qui ne boivent pas',
  'access-alcohol.message': 'Tout le monde ne boit pas d’alcool, et rien ne dit qu’il y a autre chose.',
  'access-alcohol.why': 'Qui ne boit pas, quelle qu’en soit la raison, se demande s’il sera bienvenu.',
  'access-alcohol.fix': 'Dites qu’il y a de bonnes boissons sans alcool, ou alternez avec un café.',

  'theme-missing.title': 'Il y a un thème ou un programme',
  'theme-missing.message': 'Il n’y a ni thème ni programme.',
  'theme-missing.why':
    'Qui ne connaît personne part souvent tôt. Dans les soirées de réseautage, on parle surtout à ceux qu’on connaissait déjà ; « les rencontres structurées marchent le mieux ».',
  'theme-missing.fix': 'Donnez un thème et un court programme, ou une question pour commencer.',

  'agenda-overrun.title': 'Le programme tient dans le temps prévu',
  'agenda-overrun.message': {
    one: '« {item} » finit {count} minute après la fin.',
    other: '« {item} » finit {count} minutes après la fin.',
  },
  'agenda-overrun.before': '« {item} » commence avant le début.',
  'agenda-overrun.overlap': '« {item} » commence avant que « {previous} » soit terminé.',
  'agenda-overrun.why': 'Quelque chose sera coupé, et c’est toujours la conversation.',
  'agenda-overrun.fix': 'Raccourcissez le programme, ou repoussez la fin.',

  'welcome-missing.title': 'Les nouveaux sont présentés',
  'welcome-missing.message': 'Personne n’est présenté à personne.',
  'welcome-missing.why':
    'Qui ne connaît personne n’aborde pas un groupe ; une présentation change la soirée.',
  'welcome-missing.fix':
    'Commencez par un mot d’accueil et un tour des prénoms par groupes de trois ou quatre ; désignez quelqu’un pour accueillir.',

  'icebreaker-intrusive.title': 'L’entrée en matière est facile pour tous',
  'icebreaker-intrusive.message': 'Cette entrée en matière mettra des gens mal à l’aise : « {quote} ».',
  'icebreaker-intrusive.why':
    'Le contact, le mouvement et les questions privées excluent, et nul n’aime être celui qui refuse.',
  'icebreaker-intrusive.fix':
    'Posez une question facile et ouverte, à laquelle tous peuvent répondre, et laissez passer son tour.',

  'group-too-big.title': 'On parle en petits groupes',
  'group-too-big.message': '{expected} personnes, et rien sur des tables ou des petits groupes.',
  'group-too-big.why':
    'Au-delà de quatre personnes environ, la conversation se divise ; quinze en cercle ont donné des « silences gênants ».',
  'group-too-big.fix': 'Répartissez-vous par tables de quatre, et changez une ou deux fois.',

  'announce-essentials.title': 'L’annonce dit ce qu’il faut savoir',
  'announce-essentials.message': 'Il manque à l’annonce quelque chose d’utile.',
  'announce-essentials.day': 'L’annonce ne dit pas quel jour.',
  'announce-essentials.time': 'L’annonce ne dit pas à quelle heure.',
  'announce-essentials.place': 'L’annonce ne dit pas où.',
  'announce-essentials.hashtag': 'Le hashtag manque dans l’annonce.',
  'announce-essentials.link': 'L’annonce n’a ni lien ni hashtag.',
  'announce-essentials.alongside': 'Le hashtag de {event} manque dans l’annonce : #{tag}.',
  'announce-essentials.why': 'Un message voyage seul : qui le voit partagé ne voit rien d’autre.',
  'announce-essentials.fix':
    'Dites quoi, quand (avec le fuseau), où, que c’est gratuit, et le hashtag, y compris celui du congrès.',

  'text-shouting.title': 'Le texte se lit facilement',
  'text-shouting.message': 'Le titre est presque entièrement en capitales.',
  'text-shouting.emoji': 'Il y a {count} émojis.',
  'text-shouting.marks': 'Il y a plusieurs points d’exclamation à la suite.',
  'text-shouting.letters': 'Lettres décoratives : les lecteurs d’écran les épellent ou les sautent.',
  'text-shouting.why':
    'Les capitales, les rangées d’émojis et les lettres fantaisie sont difficiles à lire, et pires encore avec un lecteur d’écran.',
  'text-shouting.fix': 'Utilisez des lettres normales.',
  'text-shouting.emoji-fix': 'Mettez d’un à trois émojis, à la fin.',
  'text-shouting.marks-fix': 'Un seul suffit.',

  'hashtag-form.title': 'Les hashtags fonctionnent et se lisent',
  'hashtag-form.message': 'Ce hashtag sera coupé : #{tag}.',
  'hashtag-form.digits': 'Un hashtag fait uniquement de chiffres n’est pas un lien : #{tag}.',
  'hashtag-form.long': 'Ce hashtag est long : #{tag} a {length} caractères.',
  'hashtag-form.case':
    'Plusieurs mots en minuscules sont difficiles à lire, et les lecteurs d’écran ne les séparent pas : #{tag}.',
  'hashtag-form.many': '{count} hashtags, c’est beaucoup.',
  'hashtag-form.why':
    'Les réseaux coupent un hashtag à la première espace, au premier trait d’union, apostrophe ou point ; ce que personne ne peut lire, personne ne le tape.',
  'hashtag-form.fix': 'Des lettres et des chiffres, une majuscule à chaque mot, court.',
  'hashtag-form.many-fix': 'Prenez le vôtre, et celui du congrès.',

  'image-alt.title': 'Chaque image a une description',
  'image-alt.message': 'L’image n’a pas de description.',
  'image-alt.why':
    'Les aveugles, et tous ceux dont la connexion est lente, ne savent pas ce qu’elle montre ; souvent, c’est la date.',
  'image-alt.fix': 'Écrivez un texte de remplacement, et répétez les informations dans le message.',

  'campaign-gaps.title': 'Les gens ont un rappel, et apprennent les changements',
  'campaign-gaps.message': 'Il n’y a pas de rappel dans les {hours} heures avant le début.',
  'campaign-gaps.none': 'Il n’y a aucun message à ce sujet.',
  'campaign-gaps.change': 'Le programme a changé, et aucun message ne le dit.',
  'campaign-gaps.why':
    'Les gens oublient, et qui n’apprend pas un changement trouve porte close. Là où on l’a mesuré, les rappels ont réduit les absences d’un quart.',
  'campaign-gaps.fix': 'Rappelez la veille, puis une ou deux heures avant.',
  'campaign-gaps.none-fix': 'Publiez l’annonce, et un rappel la veille.',
  'campaign-gaps.change-fix': 'Annoncez le changement maintenant, partout où la rencontre a été annoncée.',
};
export default messages;
