/** Headings whose level the page chooses. */
import type { TemplateResult } from 'lit';

const levelled = new Map<TemplateStringsArray, TemplateStringsArray[]>();

/** The template with its `<h0>` as a heading of the level, 1 to 6. Lit prepares each level of a template once. */
export function atLevel(template: TemplateResult, level: number): TemplateResult {
  const { strings } = template;
  let levels = levelled.get(strings);
  if (!levels) levelled.set(strings, (levels = []));
  levels[level] ??= Object.assign(
    strings.map((text) => text.replace(/(<\/?h)0/g, `$1${level}`)),
    { raw: strings.raw },
  );
  return { ...template, strings: levels[level] };
}
