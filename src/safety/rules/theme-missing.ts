import { defineRule } from '../rule.ts';
import { mixers, notATweetup, tanking } from '../sources.ts';
import { wordsOf } from '../words.ts';

/** Words that say that people meet, and not what about; and the words between. */
const generic = /* @__PURE__ */ new Set(
  (
    'a an and the of for with to in on at by our we you your us it is are be will all any anyone everyone everybody who or just come ' +
    'join meet meeting meetup tweetup tweetups tweet up drinks drink pub bar beer wine pint networking network chat chatting talk hang out hanging fun ' +
    'free welcome people friends friend twitter twitterati social informal casual evening night event gathering together get good time nice some more new ' +
    'let s lets have say hello hi see this that there here let up for after work join please rsvp friendly open public no pressure food snacks coffee tea vibes ' +
    'ein eine einen der die das und oder mit zu in im am an auf bei fur wir ihr euch uns alle kommt komm treffen treff getranke bier wein netzwerken ' +
    'plaudern quatschen reden kostenlos kostenloses lockeres gemutliches gemutlich nett spass leute freunde abend stammtisch beisammensein offen willkommen jeder ' +
    'le la les un une des et ou avec pour dans sur nous vous on venez rencontre rencontrer verre boire bavarder discuter reseautage gratuit gratuite sympa ambiance amis gens soiree tous toutes bienvenus apero ' +
    'el los las una unos y o con para en nosotros ven venid venir encuentro quedada tomar algo copas canas charlar hablar gratis gratuito amigos gente noche todos bienvenidos pasarlo bien ' +
    'il lo gli uno e con per di da noi voi venite vieni incontro bere chiacchierare parlare aperitivo gratuito amici gente serata tutti benvenuti stare insieme divertirsi ' +
    'het een en met voor wij jullie kom komt borrel drankje drankjes kletsen praten netwerken gezellig gezellige vrienden mensen avond iedereen welkom samen bijpraten ' +
    'o os as um uma com para em nos venha venham encontro conversar beber copos amigos pessoas noite todos bem vindos convivio conversa'
  ).split(' '),
);

function topicWords(text: string): number {
  return new Set(
    wordsOf(text).word.filter((word) => word.length > 2 && !generic.has(word) && !/^\d/.test(word)),
  ).size;
}

export default /* @__PURE__ */ defineRule({
  id: 'theme-missing',
  group: 'structure',
  severity: 'warning',
  settings: ['in-person', 'call'],
  messages: {
    title: 'There is a topic or a plan',
    message: 'There is no topic and no plan.',
    why: 'People who know nobody tend to leave early. At mixers guests talk mostly with those they knew before; “structured gatherings work best”.',
    fix: 'Give one theme and a short agenda, or one opening question.',
  },
  source: [tanking, mixers, notATweetup],
  thresholds: { people: 6, shortest: 80, topicWords: 4 },
  examples: {
    bad: { agenda: [], icebreaker: undefined, description: 'Come and hang out. Free.' },
    good: { agenda: [{ at: 0, minutes: 15, title: 'Welcome and first names' }] },
  },
  check(context, { people, shortest, topicWords: least }) {
    const { expected, agenda, questions, icebreaker, description = '', summary = '' } = context.event;
    if (expected !== undefined && expected < people!) return 'not-applicable';
    if (agenda?.length || questions?.some((question) => question.trim()) || icebreaker?.trim()) return 'pass';
    const text = `${description} ${summary}`.trim();
    return text.length >= shortest! && topicWords(text) >= least! ? 'pass' : { path: ['agenda'] };
  },
});
