/**
 * How often somebody may try: a count for each key, which starts anew when its window is over.
 *
 * Use      `limit.take(key)` answers the seconds to wait, or 0; time is the stopwatch's, so that a
 *          rehearsal's clock opens no door.
 */

export type RateLimit = { take(key: string): number; blocked(key: string): number };
type Window = { readonly ends: number; readonly taken: number };

const MOST_KEYS = 10_000;

export function rateLimit(most: number, windowMs: number, stopwatch: () => number): RateLimit {
  const windows = new Map<string, Window>();

  function current(key: string): Window {
    const found = windows.get(key);
    const now = stopwatch();
    return found && found.ends > now ? found : { ends: now + windowMs, taken: 0 };
  }

  function secondsLeft({ ends, taken }: Window): number {
    return taken < most ? 0 : Math.ceil((ends - stopwatch()) / 1000);
  }

  return {
    blocked: (key) => secondsLeft(current(key)),
    take: (key) => {
      const window = current(key);
      const wait = secondsLeft(window);
      if (windows.size >= MOST_KEYS) windows.clear();
      windows.set(key, { ends: window.ends, taken: window.taken + 1 });
      return wait;
    },
  };
}
