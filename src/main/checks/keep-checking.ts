import type { Checks } from './checks.ts';

/** A book that was just opened is worked in first. */
const afterOpeningMs = 20_000;
const everyMs = 60_000;

/** Who hears of checks that nobody asked for. */
export interface Hearers {
  readonly checked: () => void;
  readonly failed: (error: unknown) => void;
}

/** Checks that nobody asked for. */
export interface Checking {
  /** Damage was met in the work: what it is, and whether there is more, is looked for at once. */
  readonly damaged: () => void;
}

/**
 * Checks the whole of an open book beside the work: soon after it was opened, and then when it is time, looked after every
 * minute. What is found is noted and shown; only a bug is told of here.
 */
export function keepChecking(checks: Checks, { checked, failed }: Hearers): Checking {
  const look = () => void checks.makeDue().then((made) => made && checked(), failed);
  setTimeout(look, afterOpeningMs).unref();
  setInterval(look, everyMs).unref();
  return {
    damaged() {
      checks.noteDamage();
      look();
    },
  };
}
