import { z } from 'zod';
import { identityMeans } from '#domain/case/identity/facts.ts';
import { instantSchema, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/identity`. */
export const identitySchemas = [
  z.object({ type: z.literal('waive-identity'), reason: text }),
  z.object({
    type: z.literal('ask-identity'),
    why: text,
    means: z.enum(identityMeans),
    pause: z.boolean(),
    at: instantSchema.exactOptional(),
  }),
  z.object({
    type: z.literal('confirm-identity'),
    note: text,
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('fail-identity'), reason: text }),
] as const;
