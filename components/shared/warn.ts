/** Messages for the site's owner: in the console, each once, never shown to visitors. */

const said = new Set<string>();

/** Says it once for the page, however many elements or updates find it. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`[tweetup] ${text}`);
}

type Complaints = typeof import('./complaints.ts').complaints;

/** `warnOnce` in the words of `complaints.ts`: pages without faults do not load them. */
export function complain<Key extends keyof Complaints>(
  about: Key,
  ...values: Parameters<Complaints[Key]>
): void {
  void import('./complaints.ts').then(
    ({ complaints }) => warnOnce((complaints[about] as (...all: typeof values) => string)(...values)),
    () => {},
  );
}

/** For a second copy of this code on one page: the elements of the first stay. */
export function warnTwice(): void {
  warnOnce('The script is on this page twice, perhaps in two versions. The first one is used.');
}
