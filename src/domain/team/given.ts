import type { TeamEvent } from './event.ts';

/** An event that says which cases a reader is shown. */
export type Giving = Extract<TeamEvent, { readonly type: 'reader-given' }>;

/**
 * The ids of the cases that a reader was given, as the last event that counts has it; `undefined` where they were given no
 * cases in particular, and read all that the team reads.
 *
 * @param events those that count, in the book's order
 * @example givenTo('r', [{ type: 'reader-given', officer: 'r', cases: ['a'] }]) // Set { 'a' }
 */
export function givenTo(
  officer: string,
  events: readonly Giving[],
): ReadonlySet<string> | undefined {
  const last = events.findLast((event) => event.officer === officer);
  return last && new Set(last.cases);
}
