/** Hashtags from the categories and keywords of other formats. */

/** Categories that calendar software puts there by itself (RFC 5545 3.8.1.2 names most): nobody's hashtag. */
const stock = /* @__PURE__ */ new Set(
  'anniversary appointment birthday business education event events general holiday holidays meeting miscellaneous other personal private public travel uncategorized vacation work'.split(
    ' ',
  ),
);

/** The words that can be hashtags, without `#`, each once; at most 100. */
export function hashtagsFrom(categories: readonly string[]): string[] {
  const tags: string[] = [];
  for (const category of categories) {
    const text = category.trim();
    const marked = text.startsWith('#') || text.startsWith('＃');
    const tag = marked ? text.replace(/^[#＃]+/, '') : text;
    if (!/^[A-Za-z]\w{1,99}$/.test(tag) && !isTag(tag)) continue;
    if (!marked && stock.has(tag.toLowerCase())) continue;
    if (!tags.includes(tag)) tags.push(tag);
    if (tags.length === 100) break;
  }
  return tags;
}

function isTag(text: string): boolean {
  return text.length <= 100 && /^[\p{L}\p{N}\p{M}_]{2,}$/u.test(text) && /\p{L}/u.test(text);
}
