import { defineRule, type Failure } from '../rule.ts';
import { dpc, inclusive, odpa } from '../sources.ts';
import { publicTexts } from '../words.ts';

/** A name beside the age, class or school of a child. Every part is bounded. */
function patternsOf(): RegExp[] {
  const name = String.raw`\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{0,20}\.?){0,2}`;
  const age =
    '(?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
  const pupil = String.raw`pupil|student|schoolgirl|schoolboy|grader|Schülerin|Schüler|élève|collégienne|collégien|alumna|alumno|alunna|alunno|leerling|scholier|aluna|aluno`;

  return [
    // "Mia Jones (9)", "Mia, 9,", "Mia Jones, aged 9", "Mia (aged 9)", "Mia, 9 Jahre", "Léa, 9 ans"
    new RegExp(
      String.raw`${name} ?\((?:aged? |age |ages |edad |âge |Alter )?${age}(?: ?(?:Jahre|J\.|ans|años|anni|jaar|anos|years))?\)`,
      'u',
    ),
    new RegExp(
      String.raw`${name},? (?:is |who is |who's |agé de |âgée? de |de |di |ist |erst |van )?(?:aged |age |only |just )?${age}(?: years? old|-years?-old| ?(?:Jahre(?: alt)?|ans|años|anni|jaar(?: oud)?|anos)\b)`,
      'u',
    ),
    new RegExp(String.raw`\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}, ${age}, `, 'u'),
    new RegExp(String.raw`${name},? aged? ${age}\b`, 'u'),
    // "nine-year-old Mia", "9-jährige Mia"
    new RegExp(
      String.raw`\b${age}[- ]?(?:year[- ]old|jährige[rn]?|jarige) (?:\p{Ll}{2,12} )?\p{Lu}\p{Ll}{1,20}`,
      'u',
    ),
    new RegExp(
      String.raw`\b(?:[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen)-year-old (?:\p{Ll}{2,12} )?\p{Lu}\p{Ll}{1,20}`,
      'u',
    ),
    // "Year 6 pupil Mia", "pupil Mia Jones", "Mia, Year 6", "Mia from Class 4b at Exampletown School"
    new RegExp(
      String.raw`\b(?:[Yy]ear|[Gg]rade|[Cc]lass|Klasse|groep|[Cc]lasse) ?\d{1,2}\p{Ll}? (?:${pupil}) ${name}`,
      'u',
    ),
    new RegExp(
      String.raw`\b(?:pupil|schoolgirl|schoolboy|Schülerin|écolière|écolier|collégienne|collégien),? \p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}\b`,
      'u',
    ),
    new RegExp(
      String.raw`${name},? ?\(?,? ?(?:in |of |from |aus |aus der |a |de |della |uit )?(?:(?:[Yy]ear|[Gg]rade|[Cc]lass|Klasse|groep|[Cc]lasse) ?(?:[1-9]|1[0-3])\p{Ll}?|\d(?:st|nd|rd|th) grade|CM[12]|CE[12])\b`,
      'u',
    ),
    // "Hugo Petit, élève de sixième", "Lena Kurz, Schülerin"
    new RegExp(
      String.raw`\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{Ll}-]{1,20},? (?:is |ist |est |a |an |our |eine? |une? |notre )?(?:school ?(?:girl|boy|child)|pupil|Schülerin|Schüler|Grundschüler(?:in)?|élève|écoli(?:er|ère)|collégien(?:ne)?|lycéen(?:ne)?|scolar[oa]|leerling|scholier|basisscholier|alumn[oa] (?:de|del) (?:\p{L}{2,12} )?(?:colegio|instituto|primaria)|alunn[oa] (?:di|della) (?:scuola|classe|prima|seconda|terza|quarta|quinta)|alun[oa] (?:do|da) (?:escola|\d))`,
      'u',
    ),
    new RegExp(
      String.raw`${name},? (?:a |our |the |eine? |une? )?(?:[Yy]ear|[Gg]rade|[Cc]lass) ?\d{1,2} (?:pupil|student)`,
      'u',
    ),
    new RegExp(
      String.raw`\b(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Mm]eine?|[Uu]nsere?|[Mm]a|[Mm]on|[Nn]otre|[Mm]i|mijn|[Mm]inha|[Mm]eu) (?:\p{Ll}{2,10} )?(?:daughter|son|little girl|little boy|Tochter|Sohn|fille|fils|hija|hijo|figlia|figlio|dochter|zoon|filha|filho) \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?,?.{0,20}?\b(?:goes to|attends|school|[Ss]chule|Klasse|école|colegio|scuola|school|escola|${age})\b`,
      'u',
    ),
  ];
}
let patterns: readonly RegExp[] | undefined;

/** Most texts have none of this, and need no closer look. */
const cue =
  /\(\D{0,9}\d{1,2}\D{0,9}\)|, \d{1,2}, |(?<!\p{L})(?:aged?|years?|year-old|jahre|jährige[rn]?|jarige|ans|años|anni|jaar|anos|grade|grader|class|klasse|groep|classe|CM[12]|CE[12]|school|schule|daughter|son|tochter|sohn|fille|fils|hij[ao]|figli[ao]|dochter|zoon|filh[ao]|pupil|schoolgirl|schoolboy|schülerin|écoli[eè]re?|collégien(?:ne)?)(?!\p{L})|\d-?jährig|\d-?jarige|-year-old/iu;
/** A child of long ago or of a book. */
const historic =
  /\b(1[0-8]\d\d|19[0-7]\d|diary|novel|character|painted|portrait of|born in|Tagebuch|Roman|journal d|diario|dagboek|fairy|evacuee|King|Queen|Prince|Princess|Saint|Chapter|Mozart|Anne Frank)\b/u;
const notANames =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Room|Level|Floor|Table|Stop|Bus|Line|Platform|Gate|Hall|Street|Road|Chapter|Part|Question|Session|Act|Figure|Page|Year|Grade|Class|The|We|Meet|Bring|Tickets|Seats|Places|Team|Teams|Group|Groups|Tables|Max|Raum|Saal|Gruppe|Tisch|Nur|Ab|Salle|Place|Sala|Zaal|Doors|From|Ages|Aged|Children|Kids|Families|Museum|Library|Studio|Stand|Tram|Track|Zone|Exit|Only|Plus|Around|About|Nearly|Some|All|At|In|On|For|Until|Before|After|Volume|Issue|Version|Episode|Season|Flat|Apartment|Unit|Suite|House|Building|Box|Block|Door|Tour|Day|Week|Edition|Round|Number|Berlin|London|Paris)(?!\p{L})/u;

export default /* @__PURE__ */ defineRule({
  id: 'privacy-minor',
  group: 'privacy',
  severity: 'error',
  messages: {
    title: 'No child can be identified',
    message: 'A child can be identified: “{quote}”.',
    why: 'A name with age, class or school tells strangers where to find a child, and the child was not asked.',
    fix: 'Remove the surname, the school and the face, or get the guardian’s written consent.',
  },
  source: [odpa, dpc, inclusive],
  examples: {
    bad: { description: 'Mia Jones (9) from Example Primary School shows her drawings.' },
    good: { description: 'Children show their drawings. We also read from the diary of Anne Frank (13).' },
  },
  check(context) {
    const failures: Failure[] = [];
    for (const { text, path } of publicTexts(context)) {
      if (!cue.test(text)) continue;
      for (const pattern of (patterns ??= patternsOf())) {
        const match = pattern.exec(text);
        if (!match || notANames.test(match[0])) continue;
        const around = text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80);
        if (historic.test(around)) continue;
        const range = [match.index, match.index + match[0].length] as const;
        failures.push({ path, range, params: { quote: match[0].slice(0, 120) }, confidence: 0.6 });
        break;
      }
    }
    return failures;
  },
});
