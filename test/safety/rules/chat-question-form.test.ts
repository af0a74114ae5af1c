import rule from '../../../src/safety/rules/chat-question-form.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'open and numbered': asChat,
  },
  fail: {
    'yes or no': [{ ...asChat, questions: ['Q1 Do you like maps?'] }, 'advice'],
    'too long': [{ ...asChat, questions: [`Q1 What ${'is '.repeat(80)}it?`] }, ['advice', 'long']],
    German: [{ ...asChat, questions: ['F1 Habt ihr Karten?'] }, 'advice'],
    'not numbered': [{ ...asChat, questions: ['What is it?'] }, ['advice', 'unnumbered']],
  },
  notApplicable: {
    'no questions': { ...asChat, questions: [] },
  },
  fixes: {
    'numbers them': [
      { ...asChat, questions: ['What is it?', 'Why?'] },
      'questions',
      ['Q1 What is it?', 'Q2 Why?'],
    ],
  },
});
