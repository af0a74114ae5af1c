/** Listings of other people's kind in which nothing is wrong: no error may be found in them. */
import { base } from './base.ts';
import type { PlainCase } from '../../support/plain-cases.ts';

const listings: readonly (readonly [lang: string, text: string])[] = [
  [
    'en',
    "Join us for a relaxed evening in the members' room. You do not have to be a member. Take the lift to level 4 and turn left; we will have a sign.",
  ],
  ['en', 'Bring your favourite object from home and tell us its story. Show and tell, two minutes each.'],
  [
    'en',
    'The house is a National Trust property; meet at the ticket office. Free parking behind the stables.',
  ],
  [
    'en',
    "We'll walk along the canal, under the bridge where the murals are, and finish in the café of the Tunnel Museum.",
  ],
  ['en', 'Come and see our new home! The library moved in May and the kitchen is finally open.'],
  ['en', 'A talk about railway stations, hotels and the people who stayed in room 12 of the Grand.'],
  ['en', 'Our own Sarah Bright will be your host; ask her anything on the day at the information desk.'],
  [
    'en',
    'Please leave coats and bags in the cloakroom. Phones are welcome, tweet as much as you like with the hashtag.',
  ],
  [
    'en',
    "The exhibition tells the story of children in the city, from the orphanage of 1850 to today's playgrounds.",
  ],
  [
    'en',
    'Address: 12 Mill Lane. The entrance is at the back of the building, through the courtyard with the bicycle stands.',
  ],
  ['en', 'Meet in the car park of the nature reserve at the visitor centre. Boots recommended.'],
  ['en', 'Write to the organisers if you would like to give a short talk, and tell us where you work.'],
  ['en', 'We have reserved three tables at the Red Lion. Food from £8, pay at the bar.'],
  ['en', 'Secret gardens of the city: a walk with the archivist. Location of the start: the fountain.'],
  ['en', 'A private view of the new gallery for everyone who is interested, free of charge.'],
  ['en', 'Men and women of science: an edit-a-thon. Wikipedia needs more women engineers.'],
  ['en', 'The talk is on crypto art and its archives; no investment advice.'],
  ['en', 'You can follow the discussion live on the hashtag if you cannot come.'],
  [
    'en',
    'Bring a printed copy of your ticket for the train; the museum is five minutes from the station on foot.',
  ],
  [
    'en',
    'Models of ships, a massage chair in the lobby and castings from the foundry: come and see our odd collection.',
  ],
  [
    'en',
    'We keep numbers small so that everyone can talk. Sign up on the page; if you cannot come, tell us so that someone else gets the place.',
  ],
  [
    'en',
    'Dr Emma Hall (37) speaks about her diary project, in which 9-year-olds of 1911 wrote about school.',
  ],
  [
    'en',
    'Students of the university and anyone else are welcome. Teachers can bring their classes on another day.',
  ],
  ['en', 'The evening ends at nine, but people often stay on and move on to the pub next door.'],
  [
    'en',
    'Nobody needs to speak. If you would rather listen, wear the blue dot. Come alone or bring a friend.',
  ],
  [
    'en',
    'House wine, house rules, and the house band at eight. The hosts are at home in every kind of music.',
  ],
  ['en', 'No dogs, no drones, no selfie sticks, please: the galleries are narrow.'],
  ['en', 'Ask for the map at reception. The basement café is closed, so we are on the ground floor.'],
  ['en', 'We meet online on the first Tuesday; the link is on the page and needs no password.'],
  [
    'en',
    'Call for papers: send your abstract to the conference address by 1 June. This meetup is just for fun.',
  ],
  ['en', 'Collect your badge from the desk, pick up a map and get in the queue for the tour bus.'],
  ['en', 'The bank museum shows how people used to transfer money, from gold to gift cards.'],
  [
    'en',
    'In the old factory building you will find the café, the archive and us, on the second floor next to the lift.',
  ],
  ['en', 'The reading group talks about a book in which a girl travels alone and stays at a hotel.'],
  ['en', 'Old friends, new friends, no strangers. Everybody is welcome, whatever your age or background.'],
  ['en', 'Young professionals in libraries: come and hang out with us. Older ones too!'],
  ['en', 'Do not tell me how the book ends! Spoiler-free chat for readers.'],
  ['en', 'We do not share your details with anyone. The list is deleted after the event.'],
  ['en', 'Free for members and non-members. Donations welcome, cash or card.'],
  ['en', 'The library is behind the station, two minutes on foot. Come in through the main door.'],
  [
    'de',
    'Wir treffen uns im Café Atlas, Markt 4; Parkplätze gibt es hinter dem Haus, die Tiefgarage ist um die Ecke.',
  ],
  [
    'de',
    'Unser Haus steht allen offen, und die Küche bleibt bis neun geöffnet. Meldet euch bei mir, wenn ihr einen kurzen Vortrag halten wollt.',
  ],
  [
    'de',
    'Ihr könnt allein kommen oder zu zweit. Niemand muss etwas sagen, und wer nur zuhören will, ist auch willkommen.',
  ],
  [
    'de',
    'Ein Vortrag über Kinderbücher, Jugendbibliotheken und die Schule der Zukunft. Für alle, die mit Jugendlichen arbeiten.',
  ],
  ['de', 'Die Adresse steht auf der Website. Bei Fragen schreibt uns eine Nachricht oder fragt vor Ort.'],
  ['de', 'Danach gehen einige noch zum Italiener nebenan. Jeder zahlt selbst, was er isst.'],
  [
    'de',
    'Die Ausstellung zeigt Modelle von Schiffen und einen Film über Akkordarbeit: Wer verdient was in einer Stunde?',
  ],
  ['de', 'Bitte keine Fotos von anderen ohne Erlaubnis. Handys auf lautlos, wenn jemand spricht.'],
  [
    'de',
    'Eintritt frei, keine Anmeldung. Mitglieder und Nichtmitglieder sind willkommen, Ausweise braucht niemand.',
  ],
  [
    'de',
    'Auch wer neu ist, ist willkommen: Wir holen niemanden aus der Komfortzone, aber wir stellen alle vor.',
  ],
  [
    'de',
    'Am ersten Donnerstag im Monat trifft sich die Gruppe; diesmal geht es um Stadtpläne von 1890 bis 1920.',
  ],
  ['de', 'Die Veranstaltung ist bei uns in der Bibliothek, im zweiten Stock. Es gibt einen Aufzug.'],
  [
    'fr',
    'Rencontre au musée, dans la grande salle. Parking gratuit derrière la mairie, bus 12 devant la porte.',
  ],
  ['fr', 'La Maison du Peuple nous accueille : chez nous, tout le monde est le bienvenu, comme à la maison.'],
  ['fr', 'Vous pouvez venir seul ou avec des amis. Parlez-en autour de vous !'],
  ['fr', "L'adresse du café est sur notre site. Écrivez-nous si vous avez une question."],
  ['fr', 'Une conférence sur la littérature jeunesse, pour bibliothécaires et enseignants.'],
  ['fr', "Entrée libre, sans inscription ni badge. Les membres de l'association servent le thé."],
  [
    'fr',
    "En cas de retard, appelez le musée. Le guide vient vous chercher à l'accueil et nous montons ensemble en ascenseur.",
  ],
  ['fr', "On parle d'argent, de travail et de ce que l'on gagne à partager ses données."],
  [
    'es',
    'El encuentro tiene lugar en la biblioteca, en la sala de la planta baja. Hay aparcamiento gratuito detrás del edificio.',
  ],
  ['es', 'La casa de la cultura abre a las cinco. Como en casa, pero con más libros.'],
  ['es', 'Puedes venir solo o acompañado. Cuéntaselo a tus amigos.'],
  ['es', 'Charla sobre libros para niños y bibliotecas escolares, dirigida a docentes y familias.'],
  ['es', 'Entrada libre hasta completar aforo, sin necesidad de invitación. Cada uno paga lo suyo.'],
  ['es', 'Se buscan voluntarios para hacer de guía, sin experiencia previa. El museo os espera.'],
  ['it', "L'incontro si tiene in biblioteca, al piano terra. Parcheggio gratuito dietro l'edificio."],
  ['it', 'La Casa delle Letterature ci ospita: venite con gli amici, anche da soli va bene.'],
  ['it', 'Si parla di libri per bambini e di scuola con gli insegnanti. Ingresso libero, senza invito.'],
  ['it', 'Alla fine chi vuole va a prendere un gelato. Niente foto senza permesso.'],
  ['nl', 'We komen samen in de bibliotheek; er is een parkeergarage om de hoek. De lift is bij de ingang.'],
  ['nl', 'Kom alleen of met vrienden, vertel het verder. Toegang gratis, je hebt geen kaartje nodig.'],
  ['nl', 'Een avond over kinderboeken en jeugdbibliotheken, voor iedereen die met jongeren werkt.'],
  ['nl', 'Het huis is een museum sinds 1950. Haal je koffie op bij de balie en zoek een plek.'],
  ['pt', 'O encontro é na biblioteca, no rés do chão. Há estacionamento gratuito atrás do edifício.'],
  ['pt', 'A Casa da Música recebe-nos; venham sozinhos ou com amigos, contem a toda a gente.'],
  [
    'pt',
    'Uma conversa sobre livros para crianças, para bibliotecários e professores. Entrada livre, sem convite.',
  ],
  ['pt', 'No fim vamos buscar um café e cada um paga o seu.'],
];

const quiet = [
  ...[
    'place-private',
    'place-hidden',
    'place-isolated',
    'place-pickup',
    'come-alone',
    'lure-offer',
    'lure-sales',
  ],
  ...['pay-in-advance', 'unwelcoming-wording', 'privacy-contact', 'privacy-minor', 'privacy-whereabouts'],
  ...['privacy-attendees', 'minors-unaccompanied', 'text-date-mismatch', 'not-open', 'cost-fee'],
];

export const listingCases: readonly PlainCase[] = listings.map(([lang, text], i) => ({
  id: `listing-${lang}-${i + 1}`,
  lang,
  complete: false,
  expect: {},
  forbid: quiet,
  event: {
    ...base,
    description: text,
    venue: { ...(base['venue'] as object), kind: null, stepFree: null },
    access: null,
    photoPolicy: null,
  },
}));
