import type { BreachEntry } from '#domain/case-register/breach-entry.ts';
import type { Entry } from './entry.ts';

/** A register for programs: codes and dates as they are, the same in every language. */
export const registerAsJson = (
  register: { readonly cases: readonly Entry[] } | { readonly breaches: readonly BreachEntry[] },
): string => `${JSON.stringify({ version: 1, ...register }, null, 2)}\n`;
