import rule from '../../../src/safety/rules/place-pickup.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    badges: { description: 'Pick up your badge at the desk.' },
  },
  fail: {
    'a lift': [{ description: 'I will pick you up from the station.' }, 'warning'],
    'moving on': [{ description: 'Later we all drive on to Rob’s.' }, 'warning'],
  },
  notApplicable: {
    'a chat': asChat,
  },
});
