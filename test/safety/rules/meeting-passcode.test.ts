import rule from '../../../src/safety/rules/meeting-passcode.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'sent later': { description: 'The Zoom passcode will be sent to those who sign up.' },
    'without passcode': { links: ['https://us02web.zoom.us/j/845'] },
  },
  fail: {
    'in the link': [{ links: ['https://us02web.zoom.us/j/845?pwd=ab'] }, 'error'],
    'in the text': [{ description: 'Zoom meeting, passcode: 482913' }, ['error', 'text']],
    'a personal room': [{ links: ['https://zoom.us/my/sam'] }, ['warning', 'personal']],
  },
  fixes: {
    'strips it': [
      { links: ['https://us02web.zoom.us/j/845?pwd=ab'] },
      'links',
      ['https://us02web.zoom.us/j/845'],
    ],
  },
});
