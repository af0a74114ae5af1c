import rule from '../../../src/safety/rules/privacy-minor.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'long ago': { description: 'From the diary of Anne Frank (13).' },
    'a table': { description: 'Table (8) is ours.' },
  },
  fail: {
    'name and age': [{ description: 'Drawings by Mia Jones, aged 9.' }, 'error'],
    'in German': [{ description: 'Lena (9) zeigt Karten.' }, 'error'],
  },
});
