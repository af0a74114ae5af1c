import rule from '../../../src/safety/rules/time-zone-ambiguous.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a city': {},
    UTC: { timeZone: 'UTC' },
  },
  fail: {
    'an abbreviation': [{ timeZone: 'BST' }, 'error'],
    'an offset': [{ timeZone: 'GMT+1' }, 'error'],
    'missing, place known': [{ timeZone: undefined }, ['warning', 'missing']],
    'missing in a chat': [{ ...asChat, timeZone: undefined }, ['error', 'missing']],
    'an abbreviation in the text of a chat': [
      { ...asChat, description: 'Every month at 8pm EST.' },
      ['advice', 'text'],
    ],
  },
  notApplicable: {
    'a date needs none': { start: '2027-03-11', end: undefined, timeZone: undefined },
  },
});
