import rule from '../../../src/safety/rules/privacy-whereabouts.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a meeting room': { description: 'We are in meeting room 412 of the hotel.' },
  },
  fail: {
    'a hotel room': [{ description: 'I am staying at the Hilton, room 402.' }, 'error'],
    'an empty house': [{ description: 'Our house will be empty that week.' }, 'error'],
  },
});
