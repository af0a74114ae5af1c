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

/**
 * A rollup plugin for the elements. `css` templates without expressions are minified; everywhere else in an element's
 * code the indentation goes, which only templates notice, and HTML takes any run of spaces for one.
 */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/[\\/]components[\\/].*\.ts$/.test(id)) return null;
    const styled = code.replace(/\bcss`((?:[^`\\$]|\\.)*)`/g, (_, css) => `css\`${minifyCss(css)}\``);
    return { code: styled.replace(/\n[ \t]+/g, '\n'), map: null };
  },
});
