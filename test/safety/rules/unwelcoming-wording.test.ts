import rule from '../../../src/safety/rules/unwelcoming-wording.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a French delay': { description: 'En cas de retard, entrez sans frapper.' },
  },
  fail: {
    looks: [{ description: 'Only attractive people, please.' }, 'error'],
  },
});
