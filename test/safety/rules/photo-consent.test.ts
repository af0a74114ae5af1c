import rule from '../../../src/safety/rules/photo-consent.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'a policy in the text': {
      photoPolicy: undefined,
      description: 'No photographs of people, please. We film the talk.',
    },
    'nothing pictured': { photoPolicy: undefined },
  },
  fail: {
    'a selfie': [{ photoPolicy: undefined, description: 'We end with a selfie.' }, ['warning', 'text']],
    'a museum visit': [{ photoPolicy: undefined, kind: 'museum-visit' }, 'warning'],
  },
  notApplicable: {
    'a chat': asChat,
  },
  fixes: {
    'adds a sentence': [
      { photoPolicy: undefined, kind: 'museum-visit' },
      'photoPolicy',
      'Please ask before taking photos.',
    ],
  },
});
