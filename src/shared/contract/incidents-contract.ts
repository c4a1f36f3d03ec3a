import { z } from 'zod';
import { instantSchema } from '../schemas/case-parts.ts';

const nothing = z.undefined();

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
  }),
  z.object({
    type: z.literal('journal-rescued'),
    at: instantSchema,
    was: z.enum(['gone', 'replaced']),
  }),
]);

/** The rows of the contract that are about what befell the book and nobody has read of; see `contract.ts`. */
export const incidentsContract = {
  'incidents:show': { request: nothing, response: z.array(incidentSchema).readonly() },
  /** Somebody has read them. */
  'incidents:read': { request: nothing, response: z.array(incidentSchema).readonly() },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
