import { z } from 'zod';
import { documentSchema, line, readingSchema, tableSchema, text } from '../schemas/case-parts.ts';
import { namedMappingSchema } from '../schemas/mapping-schema.ts';
import { addressSchema } from './marks.ts';

/** The commands of `domain/case/data`. */
export const dataSchemas = [
  z.object({
    type: z.literal('collect-data'),
    system: line,
    document: documentSchema,
    tables: z.array(tableSchema).readonly(),
    reading: readingSchema.exactOptional(),
  }),
  z.object({ type: z.literal('withdraw-data'), documentId: line, reason: text }),
  namedMappingSchema.extend({ type: z.literal('map-system') }),
  addressSchema.extend({
    type: z.literal('filter-rows'),
    conditions: z
      .array(
        z.object({ column: z.int().nonnegative(), values: z.array(line).max(10_000).readonly() }),
      )
      .max(100)
      .readonly(),
  }),
  z.object({ type: z.literal('note-own'), own: z.array(line).max(1_000).readonly() }),
] as const;
