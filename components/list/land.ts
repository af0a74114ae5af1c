/** Going to an item of a long list. */

/** Milliseconds within which what is above the item takes its real height. */
const settling = 600;

/** What a visitor does to go somewhere else. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to the item, and again while it is pushed about: what is above it has an estimated height until it comes near,
 * and pictures of the page may still be loading. Ends as soon as the visitor moves.
 */
export function land(item: Element): void {
  const until = performance.now() + settling;
  const leave = new AbortController();
  const { signal } = leave;
  for (const move of moves) addEventListener(move, () => leave.abort(), { signal, passive: true });
  const again = (): void => {
    if (signal.aborted) return;
    item.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (performance.now() < until && item.isConnected) requestAnimationFrame(again);
    else leave.abort();
  };
  again();
}
