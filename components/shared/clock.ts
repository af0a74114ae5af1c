/** One timer for the page. Elements ask to be told when the moment comes at which they look different. */

interface Alarm {
  due: number;
  ring: () => void;
}

const alarms = new Set<Alarm>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Longer waits drift, and overflow `setTimeout`. */
const longestWait = 60_000;

function check(): void {
  const now = Date.now();
  for (const alarm of alarms) {
    if (alarm.due > now) continue;
    alarms.delete(alarm);
    alarm.ring();
  }
  schedule();
}

function schedule(): void {
  clearTimeout(timer);
  let next = Infinity;
  for (const { due } of alarms) if (due < next) next = due;
  if (next === Infinity) {
    document.removeEventListener('visibilitychange', onVisible);
    return;
  }
  document.addEventListener('visibilitychange', onVisible);
  timer = setTimeout(check, Math.min(Math.max(next - Date.now(), 0), longestWait));
}

// Timers stop while a computer sleeps and slow down in hidden tabs.
function onVisible(): void {
  if (document.visibilityState === 'visible') check();
}

/**
 * Calls `ring` once when the clock passes `due` (epoch milliseconds; `Infinity` never rings).
 * @returns a function that cancels it.
 */
export function ringAt(due: number, ring: () => void): () => void {
  if (due === Infinity) return () => {};
  const alarm: Alarm = { due, ring };
  alarms.add(alarm);
  schedule();
  return () => {
    if (alarms.delete(alarm)) schedule();
  };
}
