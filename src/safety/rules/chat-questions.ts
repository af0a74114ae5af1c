import { mentions, phrases } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { chatPace, chatQuestions, techClub, uklibchat } from '../sources.ts';
import { minutesLong } from '../when.ts';

/** Chats that need no questions in advance. */
const otherForm = /* @__PURE__ */ phrases({
  en: [
    'journal|book|paper|reading club',
    'author q|interview|chat',
    'ask me anything',
    'ama',
    'q a with',
    'open|shared agenda',
    'bring your own? question|questions',
    'watch party|along',
    'tweetalong|readalong|watchalong|livetweet',
    'suggest ..3 questions|topics',
    'your questions',
  ],
  de: ['lesekreis|buchclub|lesezirkel|fragestunde', 'offene agenda', 'eure fragen'],
  fr: ['club de lecture', 'vos questions', 'agenda ouvert'],
  es: ['club de lectura', 'vuestras|sus preguntas', 'agenda abierta'],
  it: ['gruppo di lettura', 'le vostre domande'],
  nl: ['leesclub|boekenclub', 'jullie vragen'],
  pt: ['clube de leitura', 'vossas|suas perguntas'],
});

export default /* @__PURE__ */ defineRule({
  id: 'chat-questions',
  group: 'chat',
  severity: 'warning',
  settings: ['chat'],
  messages: {
    title: 'The number of questions fits the time',
    message: { one: '{count} question is too few.', other: '{count} questions are too few.' },
    many: '{count} questions in {minutes} minutes are too many.',
    slow: '{count} questions in {minutes} minutes leave long pauses.',
    why: 'With too many nobody can follow or answer; with too few the chat falls silent.',
    fix: 'Plan about one question every ten minutes: five or six for an hour.',
  },
  source: [chatQuestions, chatPace, techClub, uklibchat],
  thresholds: { fewest: 3, shortest: 6, longest: 20, assumedMinutes: 60 },
  examples: {
    bad: {
      kind: 'chat',
      end: '2027-03-11T19:00',
      questions: ['What does open access look like where you work?'],
    },
    good: {
      kind: 'chat',
      end: '2027-03-11T19:00',
      questions: ['What…?', 'How…?', 'Which…?', 'Who…?', 'Why…?'],
    },
  },
  check(context, { fewest, shortest, longest, assumedMinutes }) {
    const count = (context.event.questions ?? []).filter((question) => question.trim() !== '').length;
    const path = ['questions'];
    if (count < fewest!) {
      return mentions(context, otherForm) ? 'not-applicable' : { path, params: { count } };
    }
    const minutes = minutesLong(context) ?? assumedMinutes!;
    if (minutes <= 0) return 'pass';
    const pace = minutes / count;
    if (pace < shortest!) return { as: 'many', path, params: { count, minutes } };
    return pace > longest! ? { as: 'slow', path, params: { count, minutes } } : 'pass';
  },
});
