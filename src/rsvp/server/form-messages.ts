/** The words of the form that works without script. */
import type { Messages } from '../../internal/messages.ts';

export const formMessages: Messages = {
  'form.going': 'I’m going',
  'form.maybe': 'Maybe',
  'form.declined': 'I can’t',
  'form.question': 'Will you come?',
  'form.guests': 'People I bring',
  'form.name': 'Name (optional)',
  'form.handle': 'Handle (optional)',
  'form.showName': 'Show my name to others',
  'form.firstTime': 'It is my first time here',
  'form.topics': 'What I would like to talk about',
  'form.note': 'A note to the host',
  'form.accessNeeds': 'What I need to take part',
  'form.honeypot': 'Leave this field empty',
  'form.conduct': 'Code of conduct',
  'form.send': 'Reply',
  'form.change': 'Change my reply',
  'form.withdraw': 'Withdraw and delete my reply',
  'form.savedHeld': 'Saved: you have a place.',
  'form.savedWaiting': 'Saved: you are number {position} in the waiting list.',
  'form.savedNone': 'Your reply is saved.',
  'form.withdrawn': 'Your reply has been deleted.',
  'form.keepLink': 'With this private link you can change your reply later. Keep it to yourself:',
  'form.keepPage': 'To change your reply later without this page, write to the host.',
  'form.places': { one: '{count} place left.', other: '{count} places left.' },
  'form.waiting': 'All places are taken; you can join the waiting list.',
  'form.limited':
    'Very many replies are coming in. What you entered is still here: please send it again in a minute.',
  'form.honeypotFilled': 'The field that is to stay empty was filled in. Please empty it and send again.',
};
