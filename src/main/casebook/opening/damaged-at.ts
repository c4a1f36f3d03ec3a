import type { BookRefusal } from '#shared/refusals/book-refusal.ts';

/** A refusal to open a book that is not as it was written: from which event of whose log. */
export const damagedAt = ({
  seq,
  desk,
}: {
  readonly seq: number;
  readonly desk?: string | undefined;
}): BookRefusal => ({
  code: 'book-damaged',
  firstBad: seq,
  ...(desk !== undefined && { desk }),
});
