import { z } from 'zod';
import { caseKinds } from '#domain/case/kind.ts';
import { linkRelations } from '#domain/case/work/facts.ts';
import { documentSchema, instantSchema } from '../../schemas/case-parts.ts';
import { file, reference } from '../values.ts';

const officerId = z.string().max(20);

/** The rows of the contract that are about the work around a case; see `contract.ts`. */
export const workContract = {
  /** Opens a case that arose from this one, with its person and its date, and links the two. */
  'cases:branch': {
    request: z.object({ reference, kind: z.enum(caseKinds) }),
    response: z.object({ reference }),
  },
  /** Makes a case of its own of a message (by number, from 1) that came while the case was closed, and links the two. */
  'cases:own-case': {
    request: z.object({ reference, number: z.int().positive() }),
    response: z.object({ reference }),
  },
  /** Links two cases, each to the other. `relation` is how the first stands to the second. */
  'cases:link': {
    request: z.object({ reference, to: reference, relation: z.enum(linkRelations) }),
    response: z.object({ reference }),
  },
  'cases:unlink': {
    request: z.object({ reference, to: reference }),
    response: z.object({ reference }),
  },
  /** Makes a case confidential, or changes who opens it: the officers of these ids alone. */
  'cases:confine': {
    request: z.object({
      reference,
      officers: z.array(officerId).min(1).max(500),
      reason: z.string().max(10_000),
    }),
    response: z.object({ reference }),
  },
  /** The confidential cases: what everybody sees of them, and whether whoever is at work opens them. */
  'cases:confidential': {
    request: z.undefined(),
    response: z.object({
      rows: z.array(
        z.object({
          reference,
          kind: z.enum(caseKinds),
          receivedAt: instantSchema,
          officers: z.array(officerId),
          opens: z.boolean(),
        }),
      ),
    }),
  },
  /** Keeps a file with the case: neither a message, nor collected data, nor a letter. */
  'cases:attach': {
    request: z.object({ reference, file, note: z.string().max(10_000) }),
    response: z.object({ document: documentSchema }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
