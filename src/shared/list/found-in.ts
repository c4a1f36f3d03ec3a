import { z } from 'zod';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { instantSchema, languageSchema } from '../schemas/case-parts.ts';

/** The text of a case that a word was found in, other than what its row and its head show. */
const foundInSchema = z.discriminatedUnion('what', [
  /** A message that is longer than what every search reads of it. */
  z.object({ what: z.literal('message'), at: instantSchema }),
  z.object({ what: z.enum(['attachment', 'data', 'file']), name: z.string() }),
  z.object({ what: z.literal('letter'), kind: z.enum(letterKinds), at: instantSchema }),
  /** What was answered for letters that may not be issued yet. */
  z.object({ what: z.literal('draft'), language: languageSchema }),
]);
export type FoundIn = z.infer<typeof foundInSchema>;

/** Where a search found what a case's own words do not hold, with the words around it. */
export const foundTextSchema = z.object({
  in: foundInSchema,
  /** Left out of a confidential case: who has read it is written down, and a list is not reading. */
  excerpt: z.string().exactOptional(),
  /** In how many other texts of the case it stands as well. */
  others: z.int().nonnegative(),
});
export type FoundText = z.infer<typeof foundTextSchema>;

/** How far the texts of cases have been read for searches. */
export const textsReadSchema = z.object({
  /** Of so many cases, so many have been looked through. */
  cases: z.int().nonnegative(),
  done: z.int().nonnegative(),
  /** Files that say nothing that could be read, by why: those are found by their names alone. */
  unread: z.object({
    /** Pictures, and pages that were scanned. */
    pictures: z.int().nonnegative(),
    /** Of Word, Excel and PowerPoint before 2007. */
    oldOffice: z.int().nonnegative(),
    /** Behind a password. */
    locked: z.int().nonnegative(),
    /** Damaged, or of a kind that is not read. */
    unreadable: z.int().nonnegative(),
  }),
  /** Files there is no room for in the memory. */
  beyond: z.int().nonnegative(),
  /** Files read in their beginning only. */
  cut: z.int().nonnegative(),
});
export type TextsRead = z.infer<typeof textsReadSchema>;
