import rule from '../../../src/safety/rules/come-alone.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'it is fine to': { description: 'Most people come on their own, and that is fine.' },
    'Chatham House': { description: 'The Chatham House Rule applies.' },
    'a surprise': { description: 'Keep it secret: it is a surprise party.' },
  },
  fail: {
    alone: [{ description: 'Please come by yourself.' }, 'error'],
    'tell nobody': [{ description: 'Tell nobody where you are going.' }, 'error'],
    Spanish: [{ description: 'Ven sola y no se lo cuentes a nadie.' }, 'error'],
  },
});
