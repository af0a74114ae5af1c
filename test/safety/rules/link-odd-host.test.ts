import rule from '../../../src/safety/rules/link-odd-host.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'localhost in a talk': { description: 'We look at http://localhost:3000 together.' },
    mail: { links: ['mailto:events@example.org'] },
  },
  fail: {
    'a script': [{ url: 'javascript:alert(1)' }, 'error'],
    'an address by number': [{ links: ['https://192.168.0.1/'] }, 'error'],
    'a port': [{ links: ['https://example.org:8443/'] }, 'error'],
    'a host before the @': [{ links: ['https://example.org@evil.example/'] }, ['error', 'at']],
    'no address': [{ links: ['example.org/x'] }, ['warning', 'unread']],
  },
});
