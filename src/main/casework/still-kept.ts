import type { Casebook } from '../casebook/casebook.ts';

/** What nobody has come back to for so long is not coming back. */
const keptHours = 30 * 24;

/** Whether what somebody began at `at` and left lying is still kept; ISO instants. */
export const isStillKept = (at: string, now: string): boolean =>
  Temporal.Instant.from(now).since(at).total('hours') < keptHours;

/** What tells when this desk wrote last. */
export type LastWritten = Pick<Casebook, 'atWork' | 'heads' | 'log'>;

/**
 * As of when something is kept: now, or when this desk wrote last where the clock says less. What was begun while it had been
 * set back would be old as soon as it is right again.
 */
export function keptAt(book: LastWritten, now: string): string {
  const { desk } = book.atWork;
  const last = [...book.log(desk, book.heads.get(desk)?.seq ?? 0)].at(-1)?.link.header.at ?? now;
  return Temporal.Instant.compare(last, now) > 0 ? last : now;
}
