import rule from '../../../src/safety/rules/online-captions.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    said: { kind: 'call', venue: undefined, description: 'With live captions.' },
  },
  fail: {
    'a call': [{ kind: 'call', venue: undefined }, 'warning'],
    'a hybrid': [{ online: { url: 'https://example.org' } }, 'warning'],
    none: [{ kind: 'call', venue: undefined, online: { captions: false } }, ['warning', 'off']],
  },
  notApplicable: {
    'in person': {},
    'a text chat': asChat,
  },
});
