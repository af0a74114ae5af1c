import { welcomeWords } from '../phrases/saying.ts';
import { phrases, findIn, mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { greeter, howStuffGreet, mixers, tanking } from '../sources.ts';
import { publicTexts } from '../words.ts';

/** In an agenda, one word is enough. */
const welcomeItem = /* @__PURE__ */ phrases({
  en: ['welcome|hello|intro|greeting|greetings|hellos|opening'],
  de: ['willkommen|begrüßung|ankommen|auftakt|eröffnung|vorstellen'],
  fr: ['bienvenue|accueil|ouverture|bonjour'],
  es: ['bienvenida|bienvenidos|apertura|saludo|recepción'],
  it: ['benvenuto|benvenuti|accoglienza|apertura|saluti'],
  nl: ['welkom|ontvangst|opening|inloop'],
  pt: ['vindas|abertura|acolhimento|receção|recepção'],
});

export default /* @__PURE__ */ defineRule({
  id: 'welcome-missing',
  group: 'structure',
  severity: 'advice',
  settings: ['in-person', 'call'],
  messages: {
    title: 'Newcomers are introduced',
    message: 'Nobody is introduced to anybody.',
    why: 'Who knows nobody will not walk up to a group; one introduction changes the evening.',
    fix: 'Start with a welcome and a round of first names in groups of three or four; name a greeter.',
  },
  source: [howStuffGreet, tanking, mixers, greeter],
  thresholds: { people: 6, firstMinutes: 20 },
  examples: {
    bad: {
      agenda: [{ at: 0, minutes: 50, title: 'Talk: licences' }],
      icebreaker: undefined,
      description: 'Two talks.',
    },
    good: { agenda: [{ at: 0, minutes: 15, title: 'Welcome and first names in threes' }] },
  },
  check(context, { people, firstMinutes }) {
    const { agenda = [], icebreaker, expected } = context.event;
    if (agenda.length === 0 && (expected === undefined || expected < people!)) return 'not-applicable';
    if (icebreaker?.trim()) return 'pass';
    const early = agenda.filter((item) => (item.at ?? 0) < firstMinutes!);
    const welcomed = early.some(({ title = '' }) => {
      const text = { path: [], text: title };
      return findIn(welcomeItem, text).length > 0 || findIn(welcomeWords, text).length > 0;
    });
    return welcomed || mentions(context, welcomeWords, publicTexts(context)) ? 'pass' : { path: ['agenda'] };
  },
});
