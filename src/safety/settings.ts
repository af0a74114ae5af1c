/** What an organiser sets: a slip in a name would leave it without effect, and nobody would know. */
import { expected } from '../internal/expected.ts';
import { nearest } from '../internal/nearest.ts';
import type { CheckOptions } from './check.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/all.ts';

type Settings = Pick<CheckOptions, 'suppress' | 'thresholds'>;

/**
 * The settings for the rules that are used. Those of other rules are left out.
 * @throws TypeError for a rule or a threshold that there is not, and for a threshold that is no number
 */
export function settingsFor(used: readonly Rule[], { suppress, thresholds }: Settings): Settings {
  const isUsed = (id: string): boolean => used.some((rule) => rule.id === id);
  for (const { ruleId } of suppress ?? []) ruleWith(ruleId, used);
  for (const [id, limits] of Object.entries(thresholds ?? {})) {
    const names = Object.keys(ruleWith(id, used).thresholds ?? {});
    for (const [name, limit] of Object.entries(limits)) {
      if (!names.includes(name)) throw unknown(`threshold of ${id}`, name, names);
      if (typeof limit !== 'number' || Number.isNaN(limit))
        throw expected(`a number as ${name} of ${id}`, limit);
    }
  }
  return {
    ...(suppress && { suppress: suppress.filter(({ ruleId }) => isUsed(ruleId)) }),
    ...(thresholds && {
      thresholds: Object.fromEntries(Object.entries(thresholds).filter(([id]) => isUsed(id))),
    }),
  };
}

function ruleWith(id: string, used: readonly Rule[]): Rule {
  const all = [...used, ...rules];
  const found = all.find((rule) => rule.id === id);
  if (!found) {
    throw unknown(
      'rule',
      id,
      all.map((rule) => rule.id),
    );
  }
  return found;
}

function unknown(what: string, name: string, names: readonly string[]): TypeError {
  const near = nearest(String(name), names);
  const known = names.length > 0 && names.length <= 8 ? ` Known: ${names.join(', ')}.` : '';
  return new TypeError(`Unknown ${what} "${name}".${near ? ` Did you mean "${near}"?` : known}`);
}
