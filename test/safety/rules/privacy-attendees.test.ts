import rule from '../../../src/safety/rules/privacy-attendees.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    speakers: { description: 'Speakers: Jane Smith, Peter Brown and Anna White.' },
  },
  fail: {
    'name and employer': [{ description: 'Reply with your full name and employer.' }, 'warning'],
    'a list': [
      { description: 'Attending so far: Jane Smith, Peter Brown, Anna White.' },
      ['warning', 'names'],
    ],
  },
});
