import rule from '../../../src/safety/rules/cost-unstated.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    zero: {},
    'in French': { price: undefined, description: 'Entrée libre.' },
  },
  fail: {
    nothing: [{ price: undefined, description: 'Maps, and more maps.', posts: undefined }, 'advice'],
  },
  notApplicable: {
    'a chat': asChat,
  },
  fixes: {
    'adds the sentence': [
      { price: undefined, description: 'Maps.', posts: undefined },
      'description',
      'Maps. Free to come; buy your own drinks.',
    ],
    'in the language of the event': [
      { price: undefined, language: 'de', description: 'Karten.', posts: undefined },
      'description',
      'Karten. Eintritt frei; alle zahlen nur, was sie trinken.',
    ],
  },
});
