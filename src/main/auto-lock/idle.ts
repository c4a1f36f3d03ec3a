/** How long nobody has touched anything, in seconds. */
export interface Idle {
  /** Somebody touched the desk. */
  readonly touched: () => void;
  readonly seconds: () => number;
}

/**
 * Goes by the desk's own keys and pointer, and by those of the whole machine where the system tells of them: who writes
 * a letter in another program is at work. A system that is never idle for a second in all that time tells nothing.
 *
 * @param now milliseconds since 1970, which go on while the machine sleeps
 * @param systemSeconds since the system saw a key or the pointer
 */
export function idleBy(now: () => number, systemSeconds: () => number): Idle {
  let last = now();
  let longest = 0;
  const touched = () => {
    last = now();
    longest = 0;
  };
  return {
    touched,
    seconds() {
      // A clock that was set back must not keep the desk open for longer.
      last = Math.min(last, now());
      const own = (now() - last) / 1_000;
      const system = systemSeconds();
      longest = Math.max(longest, system);
      return longest > 0 ? Math.min(own, system) : own;
    },
  };
}
