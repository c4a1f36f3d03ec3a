import { z } from 'zod';
import { instantSchema, line, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/objection`, `marketing` and `review`: what becomes of Art. 21 and 22. */
export const decisionSchemas = [
  z.object({
    type: z.literal('weigh-objection'),
    weighing: z.discriminatedUnion('result', [
      z.object({ result: z.literal('stopped'), reasons: text }),
      z.object({
        result: z.literal('continues'),
        ground: z.enum(['compelling-grounds', 'legal-claims']),
        reasons: text,
      }),
    ]),
  }),
  z.object({
    type: z.literal('stop-marketing'),
    systems: text,
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('enter-suppression') }),
  z.object({
    type: z.literal('review-decision'),
    review: z.object({
      by: line,
      viewHeard: z.boolean(),
      result: z.enum(['upheld', 'changed']),
      reasons: text,
    }),
    at: instantSchema.exactOptional(),
  }),
] as const;
