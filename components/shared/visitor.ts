/** What the browser says of its visitor. */

/** The visitor's zone; `undefined` where the browser reports UTC, as those do that hide it. */
export function visitorZone(): string | undefined {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return /^(Etc\/)?(UTC|GMT|UCT|Universal|Zulu)$/.test(timeZone) ? undefined : timeZone;
}

/** True where the element holds something to show before, without and instead of its own rendering. */
export function hasFallback(host: Element): boolean {
  for (const node of host.childNodes) {
    if (node instanceof Element && !node.slot && node.localName !== 'script') return true;
    if (node instanceof Text && node.data.trim()) return true;
  }
  return false;
}
