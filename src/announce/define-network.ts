/** Networks of other people: what is missing or wrong is said at once. */
import { described, type Fields, isFunction, isText, oneOf, optional } from '../internal/descriptor.ts';
import type { Network } from './network.ts';

const units = 'weighted, graphemes, code-points, utf-16, bytes';
const layouts = 'lines, line';
const functions = ['limitsOf', 'inPost', 'isTld', 'mention', 'shownLink', 'share', 'facets', 'payload'];
const atLeast = (least: number) => (value: unknown) => typeof value === 'number' && value >= least;

/** Made when asked for, so that nothing of it stays where networks are only used. */
const fields = (): Fields => ({
  id: [
    'lower-case letters, digits and hyphens',
    (id) => typeof id === 'string' && /^[a-z][a-z0-9-]*$/.test(id),
  ],
  name: ['a name for people', isText],
  unit: [`one of ${units}`, oneOf(units)],
  limit: ['a number of 40 or more, or Infinity,', atLeast(40)],
  layout: [`one of ${layouts}`, oneOf(layouts)],
  count: ['a function (text, entities, context) => length', isFunction],
  find: ['a function (text, context) => entities', isFunction],
  ...Object.fromEntries(functions.map((name) => [name, ['a function, or nothing,', optional(isFunction)]])),
  ...Object.fromEntries(
    ['maxBytes', 'maxLinks', 'maxTags', 'linkLength'].map((name) => [
      name,
      ['a number, or nothing,', optional(atLeast(0))],
    ]),
  ),
});

/**
 * Checks a descriptor and gives it back. Use it for instances and for networks of your own:
 * `defineNetwork({ ...mastodon, id: 'glitch', limit: 2000 })`.
 * @throws TypeError that names the first field that is missing or wrong
 */
export function defineNetwork<N extends Network>(network: N): N {
  return described('defineNetwork', network, fields());
}
