/** Rules of other people: what is missing or wrong is said at once, not by a check that breaks off. */
import {
  described,
  type Fields,
  isFunction,
  isObject,
  isText,
  oneOf,
  optional,
} from '../internal/descriptor.ts';
import type { Rule } from './rule.ts';

const groups = 'place, time, notice, people, openness, privacy, links, chat, access, structure, announce';
const settings = 'in-person, chat, call';
const severities = 'error, warning, advice';

const fields: Fields = {
  id: [
    'kebab-case such as place-missing',
    (id) => typeof id === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id),
  ],
  group: [`one of ${groups}`, oneOf(groups)],
  severity: [`one of ${severities}`, oneOf(severities)],
  settings: [
    `a list of ${settings}, or nothing`,
    optional((of) => Array.isArray(of) && of.every(oneOf(settings))),
  ],
  messages: [
    'texts { title, message, why, fix }',
    (of) =>
      isObject(of) && ['title', 'why', 'fix'].every((key) => isText(of[key])) && of['message'] !== undefined,
  ],
  source: [
    'a list of { title, url? }',
    (of) => Array.isArray(of) && of.every((each) => isObject(each) && isText(each['title'])),
  ],
  thresholds: [
    'numbers by name, or nothing',
    optional((of) => isObject(of) && Object.values(of).every((each) => typeof each === 'number')),
  ],
  examples: [
    'fields of two events { bad, good }',
    (of) => isObject(of) && isObject(of['bad']) && isObject(of['good']),
  ],
  check: ['a function (context, thresholds) => outcome', isFunction],
  fix: ['a function (event, finding) => event, or nothing', optional(isFunction)],
};

/**
 * Checks a rule of your own and gives it back.
 * @throws TypeError that names the first field that is missing or wrong
 */
export function defineRule(rule: Rule): Rule {
  return described('defineRule', rule, fields);
}
