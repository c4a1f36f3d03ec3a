import { z } from 'zod';
import { instantSchema } from '../../schemas/case-parts.ts';
import { nothing } from '../values.ts';

/** What befell the book; see `domain/book/incident.ts`. */
const incidentSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('tail-lost'),
    at: instantSchema,
    events: z.int().nonnegative(),
  }),
  z.object({
    type: z.literal('journal-healed'),
    at: instantSchema,
    events: z.int().nonnegative(),
    aside: z.boolean().exactOptional(),
    carried: z.boolean().exactOptional(),
  }),
  z.object({
    type: z.literal('files-healed'),
    at: instantSchema,
    files: z.int().positive(),
  }),
  z.object({
    type: z.literal('damage-found'),
    at: instantSchema,
    code: z.string(),
    desk: z.string().exactOptional(),
    seq: z.int().exactOptional(),
  }),
  z.object({
    type: z.literal('journal-rescued'),
    at: instantSchema,
    was: z.enum(['gone', 'replaced']),
  }),
]);

/** What is wrong with a book that is only read; see `shared/damage.ts`. */
const damageSchema = z.object({
  gaps: z
    .array(z.object({ desk: z.string(), from: z.int().positive(), to: z.int().positive() }))
    .readonly(),
  unread: z.int().nonnegative(),
});

/** The rows of the contract that are about what befell the book and nobody has read of; see `contract.ts`. */
export const incidentsContract = {
  'incidents:show': { request: nothing, response: z.array(incidentSchema).readonly() },
  /** Nothing as long as the book can be written. */
  'incidents:damage': { request: nothing, response: damageSchema.optional() },
  /** Somebody has read what was `shown`; what has come since then stays to be read. */
  'incidents:read': {
    request: z.object({ shown: z.array(incidentSchema).max(10_000) }),
    response: z.array(incidentSchema).readonly(),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
