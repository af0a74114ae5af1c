/** What a page says about the check: a mistake is reported once, and costs only itself. */
import { type Preset, type PresetName, presets, rules, type Suppression } from '../../src/safety/index.ts';
import { warnOnce } from '../shared/warn.ts';

/** The preset; `undefined` leaves the choice to the event. */
export function presetOf(asked: string | Preset | undefined): PresetName | Preset | undefined {
  if (typeof asked !== 'string') return asked;
  const name = asked.trim();
  if (name === '') return undefined;
  if (Object.hasOwn(presets, name)) return name as PresetName;
  warnOnce(`preset="${asked}" is not one of ${Object.keys(presets).join(', ')}; the event decides.`);
  return undefined;
}

/** `rule=reason`, several separated by semicolons or lines. */
function split(text: string): Suppression[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [ruleId = '', ...reason] = part.split('=');
      return { ruleId: ruleId.trim(), reason: reason.join('=').trim() };
    });
}

/** Those that name a rule and a reason. */
export function suppressionsOf(asked: string | readonly Suppression[] | undefined): Suppression[] {
  const all = typeof asked === 'string' ? split(asked) : (asked ?? []);
  return all.filter(({ ruleId, reason }) => {
    const good = rules.some(({ id }) => id === ruleId) && String(reason ?? '').trim() !== '';
    if (!good)
      warnOnce(
        `suppress: "${ruleId}" needs to be a rule, with a reason that stays in the report: suppress="place-hidden=only members know us".`,
      );
    return good;
  });
}
