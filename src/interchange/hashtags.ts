/** Hashtags from the categories and keywords of other formats. */

/** Categories that calendar software puts there by itself (RFC 5545 3.8.1.2 names most): nobody's hashtag. */
const stock = /* @__PURE__ */ new Set(
  'anniversary appointment birthday business education event events general holiday holidays meeting miscellaneous other personal private public travel uncategorized vacation work'.split(
    ' ',
  ),
);

/** The words that can be hashtags, without `#`, each once; at most 100. */
export function hashtagsFrom(categories: readonly string[]): string[] {
  const tags = new Set<string>();
  for (const category of categories) {
    const marked = /^\s*[#＃]/.test(category);
    const tag = category.trim().replace(/^[#＃]+/, '');
    if (tag.length > 100 || !/^[\p{L}\p{N}\p{M}_]{2,}$/u.test(tag) || !/\p{L}/u.test(tag)) continue;
    if (!marked && stock.has(tag.toLowerCase())) continue;
    tags.add(tag);
    if (tags.size === 100) break;
  }
  return [...tags];
}
