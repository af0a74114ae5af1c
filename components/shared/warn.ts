/** Messages for the site's owner: in the console, each once, never shown to visitors. */

const said = new Set<string>();

/** Says it once for the page, however many elements or updates find it. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`[tweetup] ${text}`);
}
