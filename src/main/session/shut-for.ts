import { isOver } from '#domain/team/book-day.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Casebook } from '../casebook/casebook.ts';

export type ReadingOver = Extract<BookRefusal, { code: 'reading-over' }>;

/** Why a book is shut for who only reads: their last day has passed. */
export function readingOver(
  { atWork: { role, until } }: Casebook,
  now: string,
): ReadingOver | undefined {
  if (role !== 'reader' || until === undefined || !isOver(until, now)) return undefined;
  return { code: 'reading-over', until };
}

/** Why a book is shut: it is the practice book where one works, or another where one practises. */
export function mixedUp({ settings }: Casebook, practice: boolean): BookRefusal | undefined {
  if ((settings.practice === true) === practice) return undefined;
  return { code: 'practice-mixed-up' };
}
