/** Styles and templates are written to be read: what browsers get is without the comments and the spaces. */

/** Outside strings: comments and needless spaces. Values such as `calc(1px + 2px)` keep theirs. */
export function minifyCss(css) {
  return css
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\/\*[^]*?\*\//g, '')
            .replace(/\s+/g, ' ')
            .replace(/\s*([{};,])\s*/g, '$1')
            .replace(/;}/g, '}')
            .replace(/(?<=[;{][-\w]+):\s+/g, ':'),
    )
    .join('')
    .trim();
}

const block = '(?:article|d[dlt]|div|details|fieldset|form|h\\d|li|[ou]l|p|section|summary)\\b';
const beforeBlock = new RegExp(`\\n(?=</?${block})`, 'g');
const afterBlock = new RegExp(`(</${block}>|<${block}[^<>\\n]*>)\\n`, 'g');

/**
 * Indentation goes: only templates notice, and HTML takes any run of spaces for one. At the edges of a block HTML takes
 * it for none, but it would still be a node for each entry.
 */
export const minifyHtml = (code) =>
  code
    .replace(/\n[ \t]+/g, '\n')
    .replace(beforeBlock, '')
    .replace(afterBlock, '$1');

/** A rollup plugin for the elements. `css` templates without expressions are minified, and all `html` templates. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/[\\/]components[\\/].*\.ts$/.test(id)) return null;
    const styled = code.replace(/\bcss`((?:[^`\\$]|\\.)*)`/g, (_, css) => `css\`${minifyCss(css)}\``);
    return { code: minifyHtml(styled), map: null };
  },
});
