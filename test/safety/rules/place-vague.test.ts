import rule from '../../../src/safety/rules/place-vague.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a chain with its street': { venue: { name: 'Starbucks', address: '300 Main Street, Alabaster' } },
    'a famous house': { venue: { name: 'Tate Britain' } },
    'a name with its town': { venue: { name: 'The Crown', city: 'Belfast' } },
    'a street in French': { venue: { name: 'Chez Paul', address: 'rue du Marché' } },
  },
  fail: {
    'a chain': [{ venue: { name: 'Starbucks', address: 'Alabaster, AL' } }, ['warning', 'chain']],
    'to be announced': [{ venue: { name: 'TBA' } }, 'warning'],
    'only a town': [{ venue: { name: 'Berlin', address: 'Berlin' } }, 'warning'],
    'a nice spot': [{ venue: { name: 'Un endroit sympa' } }, 'warning'],
    'early on it is advice': [
      { venue: { name: 'TBA' }, start: '2027-05-11T18:00', end: undefined },
      'advice',
    ],
  },
  notApplicable: {
    'no place at all': { venue: undefined },
  },
});
