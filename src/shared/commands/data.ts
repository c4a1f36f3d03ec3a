import { z } from 'zod';
import { documentSchema, line, tableSchema, text } from '../case-parts.ts';

/** The commands of `domain/case/data`. */
export const dataSchemas = [
  z.object({
    type: z.literal('collect-data'),
    system: line,
    document: documentSchema,
    tables: z.array(tableSchema).readonly(),
  }),
  z.object({ type: z.literal('withdraw-data'), documentId: line, reason: text }),
] as const;
