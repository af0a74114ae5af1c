import rule from '../../../src/safety/rules/chat-questions.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'five for an hour': asChat,
  },
  fail: {
    one: [{ ...asChat, questions: ['Q1 Why?'] }, 'warning'],
    twelve: [
      { ...asChat, questions: Array.from({ length: 12 }, (_, i) => `Q${i + 1} Why?`) },
      ['warning', 'many'],
    ],
    'three for two hours': [
      { ...asChat, end: '2027-03-11T20:00', questions: ['Q1 a', 'Q2 b', 'Q3 c'] },
      ['warning', 'slow'],
    ],
  },
  notApplicable: {
    'a journal club': { ...asChat, questions: [], title: 'Journal club' },
    'a meeting': {},
  },
});
