import { z } from 'zod';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { text } from '../schemas/case-parts.ts';
import { groundSchema } from './measures.ts';

/** Why a request is refused, wholly or for a part. */
export const refusedSchema = z.object({
  ground: groundSchema,
  reasons: text,
  law: z.object({ name: text, safeguards: text }).exactOptional(),
});

/** The commands of `domain/case/ending`. */
export const endingSchemas = [
  z.object({
    type: z.literal('close'),
    outcome: z.enum(outcomes),
    note: text,
    grounds: z.array(refusedSchema).readonly().exactOptional(),
  }),
  z.object({
    type: z.literal('decide-refusal'),
    refusal: z.object({
      extent: z.enum(['full', 'partial']),
      grounds: z.array(refusedSchema).max(20).readonly(),
    }),
  }),
  z.object({ type: z.literal('withdraw-refusal'), reason: text }),
  z.object({ type: z.literal('decide-fee'), amount: z.int().positive(), facts: text }),
  z.object({ type: z.literal('reopen'), reason: text }),
] as const;
