import rule from '../../../src/safety/rules/host-missing.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a handle': { contact: undefined },
    'a handle in the text': {
      hosts: [{ name: 'Sam' }],
      contact: undefined,
      description: 'Talk to @libtweetup.',
    },
  },
  fail: {
    nobody: [{ hosts: [] }, 'error'],
    'a name only': [{ hosts: [{ name: 'Sam' }], contact: undefined }, ['warning', 'unreachable']],
  },
});
