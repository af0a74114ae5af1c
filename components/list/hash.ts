/** What the page's address says after its `#`, read as a form: `#event=dam-belfast`, `#q=glass&kind=chat`. */

function parameters(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}

/** The id of the event that the address leads to. */
export function eventInHash(): string | undefined {
  return parameters().get('event') || undefined;
}

/** A list with an `id` puts it before its own names, so that two lists of a page do not share their state. */
function nameOf(host: Element, name: string): string {
  return host.id ? `${host.id}.${name}` : name;
}

export function readHash<Name extends string>(
  host: Element,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const all = parameters();
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = all.get(nameOf(host, name));
    if (value) found[name] = value;
  }
  return found;
}

/** Writes the values and leaves alone what else is there. No entry in the history: Back leaves the page, as before. */
export function writeHash(host: Element, values: Readonly<Record<string, string | undefined>>): void {
  const all = parameters();
  for (const [name, value] of Object.entries(values)) {
    if (value) all.set(nameOf(host, name), value);
    else all.delete(nameOf(host, name));
  }
  const hash = all.toString();
  history.replaceState(history.state, '', location.pathname + location.search + (hash ? `#${hash}` : ''));
}
