/** The words that only some moments, threads and full notices have, in English. */
import type { Messages } from '../internal/messages.ts';

export const momentMessages: Messages = {
  // Leads
  'save-the-date': 'Save the date!',
  preview: 'Not long now!',
  reminder: 'Coming up soon!',
  tomorrow: 'See you tomorrow!',
  today: 'It’s today!',
  tonight: 'It’s tonight!',
  'here-now': 'We are here!',
  'here-now-online': 'We are online, come on in!',
  starting: 'We are starting!',
  thanks: 'Thank you all for coming!',
  'thanks-online': 'Thank you all for taking part!',
  recap: 'Missed it? Here is what happened.',
  'recap-unwritten': 'That was good, thank you!',
  // Programme and questions
  questions: 'What we will talk about:',
  programme: 'The programme:',
  rules: 'We post our questions as Q1, Q2 and so on. Answer with A1, A2 and {tag}.',
  'rules-short': 'Answer Q1 with A1, and add {tag}.',
  question: 'Q{number}. {text}',
  // Full notices
  'code-of-conduct': 'Code of conduct: {url}',
  photos: 'Photos: {text}',
  'if-not': 'If plans fail: {text}',
  contact: 'Questions? {contact}',
};
