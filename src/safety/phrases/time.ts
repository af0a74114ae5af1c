/** Events that are long, late or at night on purpose. */
import { phrases } from '../phrases.ts';

export const longOnPurpose = /* @__PURE__ */ phrases({
  en: [
    'edit a thon|thons',
    'editathon|mapathon|hackathon|hackday|readathon|datathon|transcribathon|sleepover|overnight|marathon|festival|unconference|barcamp|bootcamp|retreat|camp',
    'mapping|hack|field|open day|weekend',
    'map|hack|read a thon',
    '24 hour|hours|h|hrs',
    '# hour chat|relay',
    'all day|night',
    'day trip',
    'full|whole day',
    'around the world',
    'summer school',
  ],
  de: [
    'editathon|mapathon|hackathon|übernachtung|marathon|festival|ganztägig|barcamp|24h|lesemarathon|tagesausflug|exkursion|ganztags|museumsnacht',
    '24 stunden',
    'den ganzen tag',
  ],
  fr: ['éditathon|cartopartie|hackathon|marathon|festival|excursion|journée', '24 h|heures', 'toute la nuit'],
  es: ['editatón|maratón|hackatón|festival|excursión|mapatón|jornada', '24 horas', 'todo el día'],
  it: [
    'editathon|maratona|hackathon|festival|gita|mapathon',
    '24 ore',
    'tutto il giorno',
    'tutta la giornata|notte',
  ],
  nl: [
    'editathon|schrijfmarathon|hackathon|marathon|festival|logeerpartij|mapathon|dagtocht',
    '24 uur',
    'hele dag|nacht',
  ],
  pt: [
    'editatona|maratona|hackathon|festival|excursão|mapatona|mapathon',
    '24 horas',
    'dia todo|inteiro',
    'toda a noite',
  ],
  not: ['# hour|hours cancellation|notice', '24 hours before|notice|in|earlier|ahead', 'camp coffee'],
});

export const lateOnPurpose = /* @__PURE__ */ phrases({
  en: [
    'new year s?',
    'eclipse|stargazing|astronomy|meteor|meteors|perseids|comet|midnight|overnight|sleepover|sunrise|dawn|moonrise',
    'night market|shift|owls|museum',
    'museum|museums|long night',
    'night of the? museums|science|libraries',
    'late opening|night|show',
    'star party',
    'northern lights',
    'nuit blanche',
  ],
  de: [
    'silvester|sonnenfinsternis|mondfinsternis|sternwarte|sternschnuppen|astronomie|mitternacht|nachtmarkt|übernachtung|sonnenaufgang|nachtschicht|museumsnacht',
    'lange nacht',
    'nacht der',
  ],
  fr: [
    'réveillon|éclipse|astronomie|étoiles|minuit|perséides|aube',
    'nuit des|blanche|européenne',
    'marché nocturne',
    'saint sylvestre',
    'lever du soleil',
  ],
  es: [
    'nochevieja|eclipse|astronomía|perseidas|medianoche|estrellas|amanecer',
    'noche en|de blanco|los|las museos|libros',
    'noche en blanco',
    'mercado nocturno',
  ],
  it: [
    'capodanno|eclissi|astronomia|mezzanotte|alba|stelle',
    'notte bianca|dei|europea|della',
    'mercato notturno',
  ],
  nl: [
    'oudejaarsavond|eclips|sterrenkijken|sterrenkunde|middernacht|zonsopgang|museumnacht|nachtmarkt',
    'nacht van',
  ],
  pt: [
    'meia_noite|madrugada|estrelas|réveillon|eclipse|astronomia|perseidas',
    'passagem de ano',
    'noite dos museus|branca',
    'noite europeia',
    'nascer do sol',
  ],
});
