/**
 * A private link holds a secret, so it leaves the address of the page before anything else runs: other scripts, error
 * reports and copied addresses do not see it. It waits in the tab's own storage until the element of its event takes it.
 */

const mark = '#tweetup-rsvp=';
const key = 'tweetup-rsvp-link';

/** Where the tab keeps nothing. */
let held: string | null = null;

/** Takes a private link out of the page's address; true where there was one. */
export function takeLink(): boolean {
  const { hash } = location;
  if (!hash.startsWith(mark)) return false;
  held = hash;
  try {
    sessionStorage.setItem(key, hash);
  } catch {
    // Then it is gone with the page.
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  return true;
}

/** The fragment of the link that was taken, until it is forgotten. */
export function takenLink(): string | null {
  try {
    return sessionStorage.getItem(key) ?? held;
  } catch {
    return held;
  }
}

/** Forgets it: the device has it now, or the visitor does not want it. */
export function forgetLink(): void {
  held = null;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
