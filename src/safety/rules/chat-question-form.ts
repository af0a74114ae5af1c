import { withValue } from '../fix.ts';
import { defineRule, type Failure } from '../rule.ts';
import { kracht, techClub } from '../sources.ts';
import { fold } from '../words.ts';

/** First words of questions that yes or no answers. */
const closed = /* @__PURE__ */ new Set(
  (
    'do does did is are was were have has had can could will would should shall may ' +
    'ist sind war waren hast habt hat haben kannst konnt kann konnen wird werdet sollte sollten gibt macht nutzt nutzen findet ' +
    'avez as est sont faut peut pouvez faites utilisez aimez etes ' +
    'es son tienes teneis has habeis hay puede puedes podeis crees creeis usas usais ' +
    'hai avete sono puo puoi potete usi usate pensate credi ' +
    'heb hebben hebt zijn ben kun kunnen gebruik gebruiken vind vinden ' +
    'tem tens ha pode podes podem acha achas achas usa usas ' +
    'te os le lees leeis conoces conoceis sabes sabeis ti vi leggi leggete conosci conoscete sapete ' +
    'gosta gostas gostam le les conhece conheces conhecem sabe sabem'
  ).split(' '),
);
const open =
  /\b(how|why|what|which|who|when|where|wie|warum|was|welche[rsn]?|wer|wo|wozu|comment|pourquoi|quoi|que|quels?|quelles?|qui|où|cómo|por qué|qué|cuál|cuáles|quién|dónde|come|perché|cosa|quali|quale|chi|dove|hoe|waarom|wat|welke?|wie|waar|como|porquê|por que|qual|quais|quem|onde)\b/iu;
/** The verb, and then who does it: "Liest du gern?", "Lisez-vous…?" */
const inverted =
  /^(?:\p{L}+ (?:du|ihr|Sie|man|wir|je|jij|jullie|u|tu|vous|voi|voc[êe]s?)\b|\p{L}+-(?:t-)?(?:tu|vous|on|il|elle|nous)\b)/iu;
const number = /^\s*(?:Q|F|P|D|V)?\s*\d{1,2}\s*[.:)–-]?\s*/i;

export default /* @__PURE__ */ defineRule({
  id: 'chat-question-form',
  group: 'chat',
  severity: 'advice',
  settings: ['chat'],
  messages: {
    title: 'The questions are open, short and numbered',
    message: 'This question can be answered with yes or no: “{question}”.',
    long: 'This question has {length} characters; with number and hashtag it leaves no room for answers.',
    unnumbered: 'The questions are not numbered.',
    why: 'Yes or no ends a conversation; a long question eats the reply; without numbers nobody knows which one an answer is for.',
    fix: 'Start with how, what or why.',
    'long-fix': 'Keep it under 200 characters.',
    'unnumbered-fix': 'Number them Q1, Q2…, and ask for A1, A2….',
  },
  source: [techClub, kracht],
  thresholds: { longest: 200 },
  examples: {
    bad: { kind: 'chat', questions: ['Do you like open access?'] },
    good: { kind: 'chat', questions: ['Q1 What do you like about open access, and why?'] },
  },
  check(context, { longest }) {
    const { questions = [], hashtags = [] } = context.event;
    if (questions.length === 0) return 'not-applicable';
    const failures: Failure[] = [];
    const tag = hashtags[0] ? hashtags[0].length + 2 : 0;
    for (const [i, question] of questions.entries()) {
      const path = ['questions', i];
      const bare = question.replace(number, '').replace(/^[¿¡"“„«\s]+/, '');
      const length = `Q${i + 1} `.length + bare.length + tag;
      if (length > longest!) failures.push({ as: 'long', path, params: { length }, fixable: false });
      else if (
        (closed.has(fold(/^[\p{L}]+/u.exec(bare)?.[0] ?? '')) || inverted.test(bare)) &&
        !open.test(bare)
      ) {
        failures.push({ path, params: { question: bare.slice(0, 100) }, fixable: false });
      }
    }
    const numbered = questions.filter((question) => /\d/.test(number.exec(question)?.[0] ?? '')).length;
    if (numbered < questions.length) failures.push({ as: 'unnumbered', path: ['questions'] });
    return failures;
  },
  fix(event) {
    const questions = event['questions'] as string[];
    return withValue(
      event,
      ['questions'],
      questions.map((question, i) => `Q${i + 1} ${question.replace(number, '')}`),
    );
  },
});
