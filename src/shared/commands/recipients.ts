import { z } from 'zod';
import { instantSchema, line, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/recipients`. */
export const recipientSchemas = [
  z.object({ type: z.literal('list-recipient'), name: line }),
  z.object({
    type: z.literal('tell-recipient'),
    id: line,
    how: text,
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('excuse-recipient'), id: line, reason: text }),
  z.object({ type: z.literal('declare-no-recipients'), reason: text }),
] as const;
