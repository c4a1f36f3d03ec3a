import type { Entry } from './entry.ts';

/** The register for programs: codes and dates as they are, the same in every language. */
export const entriesAsJson = (entries: readonly Entry[]): string =>
  `${JSON.stringify({ version: 1, cases: entries }, null, 2)}\n`;
