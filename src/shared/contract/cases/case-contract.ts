import { z } from 'zod';
import { channels } from '#domain/case/opening.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { bulkCommandSchema, caseCommandSchema } from '../../schemas/case-command-schema.ts';
import { instantSchema, languageSchema, requesterSchema } from '../../schemas/case-parts.ts';
import { caseRowSchema, caseViewSchema } from '../../views/views.ts';
import { reference, refusal } from '../values.ts';

/** The rows of the contract that open a case by hand, show one and change one or many; see `contract.ts`. */
export const caseContract = {
  'cases:log': {
    request: z.object({
      kind: z.enum(caseKinds),
      language: languageSchema,
      channel: z.enum(channels),
      receivedAt: instantSchema,
      requester: requesterSchema,
      subject: z.string().trim().min(1).max(1_000),
      text: z.string().max(100_000),
    }),
    response: z.object({ reference }),
  },
  'cases:show': { request: z.object({ reference }), response: caseViewSchema },
  'cases:execute': {
    request: z.object({ reference, command: caseCommandSchema }),
    response: z.object({ reference, events: z.array(z.string()) }),
  },
  /** Other cases that may be of the same person, at most 20. */
  'cases:alike': {
    request: z.object({ reference }),
    response: z.object({
      rows: z.array(caseRowSchema.extend({ by: z.enum(['email', 'name']) })),
    }),
  },
  'cases:execute-many': {
    request: z.object({
      references: z.array(reference).min(1).max(500),
      command: bulkCommandSchema,
    }),
    /** One for each case, with its refusal where it refused. */
    response: z.object({
      results: z.array(
        z.object({
          reference: z.string(),
          refusal: refusal.exactOptional(),
          /** Of assigning: who had it until then, empty for nobody. */
          from: z.string().exactOptional(),
        }),
      ),
    }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
