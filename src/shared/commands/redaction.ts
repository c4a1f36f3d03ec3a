import { z } from 'zod';
import { line, text } from '../schemas/case-parts.ts';
import { addressSchema, groundsSchema, marksSchema } from './marks.ts';

const marked = addressSchema.extend({ marks: marksSchema });

/** The commands of `domain/case/redaction`. */
export const redactionSchemas = [
  marked.extend({ type: z.literal('redact'), ...groundsSchema.shape }),
  z.object({
    type: z.literal('withdraw-redaction'),
    number: z.int().positive(),
    marks: marksSchema.exactOptional(),
    reason: text.exactOptional(),
  }),
  marked.extend({ type: z.literal('keep-flagged'), ordinary: z.literal(true).exactOptional() }),
  marked.extend({ type: z.literal('reopen-flagged') }),
  groundsSchema.extend({ type: z.literal('leave-out'), documentId: line }),
  z.object({ type: z.literal('put-back'), documentId: line, reason: text.exactOptional() }),
] as const;
