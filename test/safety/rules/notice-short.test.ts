import rule from '../../../src/safety/rules/notice-short.ts';
import { asChat } from '../../support/clean-event.ts';
import { ruleTester } from '../../support/rule-tester.ts';

ruleTester(rule, {
  pass: {
    'two weeks': {},
    'beside a conference two days are enough': {
      announcedAt: '2027-03-09T12:00:00Z',
      alongside: { name: 'LibCon', hashtag: 'LC27' },
    },
  },
  fail: {
    'a day': [{ announcedAt: '2027-03-10T12:00:00Z' }, 'warning'],
    'five days': [{ announcedAt: '2027-03-06T12:00:00Z' }, 'advice'],
    'a chat on the same day': [{ ...asChat, announcedAt: '2027-03-11T09:00:00Z' }, 'advice'],
  },
  notApplicable: {
    'after the start': { announcedAt: '2027-03-11T19:00:00Z' },
    'a series': { announcedAt: '2027-03-10T12:00:00Z', recurrence: { rule: 'FREQ=WEEKLY' } },
  },
});
