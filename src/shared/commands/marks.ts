import { z } from 'zod';
import { grounds } from '#domain/disclosure/ground.ts';
import { nameOwners } from '#domain/disclosure/marks.ts';
import { line, text } from '../schemas/case-parts.ts';

const index = z.int().nonnegative();
/** More places than this in one go are columns or rows. */
const most = 200_000;

/** Places in one table; see `domain/disclosure/marks`. */
export const marksSchema = z.object({
  columns: z.array(index).max(most).readonly().exactOptional(),
  rows: z.array(index).max(most).readonly().exactOptional(),
  cells: z
    .array(z.tuple([index, index]).readonly())
    .max(most)
    .readonly()
    .exactOptional(),
  parts: z
    .array(z.tuple([index, index, index, index]).readonly())
    .max(most)
    .readonly()
    .exactOptional(),
  names: z
    .array(z.tuple([z.enum(nameOwners), index, index, index]).readonly())
    .max(most)
    .readonly()
    .exactOptional(),
});

/** One table of a case. */
export const addressSchema = z.object({ documentId: line, table: index });

/** Why something is left out, and what is said of it. */
export const groundsSchema = z.object({ ground: z.enum(grounds), words: text });
