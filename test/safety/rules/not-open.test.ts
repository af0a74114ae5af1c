import rule from '../../../src/safety/rules/not-open.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    invited: { description: 'You are warmly invited; members and non-members alike.' },
    'no badge needed': { description: 'You do not need a badge.' },
  },
  fail: {
    'by invitation': [{ openTo: 'invitation' }, 'warning'],
    'members only': [{ description: 'Members only.' }, ['warning', 'text']],
  },
});
