import { z } from 'zod';
import { languageSchema } from '../../schemas/case-parts.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { job } from '../values.ts';

/** The row of the contract that is about a letter as a sheet to each it concerns; see `contract.ts`. */
export const sheetsContract = {
  /** Of a breach: to the persons on a list (`file`), or to each controller of the case; `language` of those without their own. */
  'sheets:make': {
    request: z.object({
      reference: z.string().max(40),
      kind: z.enum(['breach-to-persons', 'breach-to-controller']),
      language: languageSchema,
      file: z.object({ name: z.string().max(1_000), bytes }).exactOptional(),
      job: job.exactOptional(),
    }),
    response: z.object({
      file: z.object({ bytes, fileName: z.string(), mediaType: z.string() }),
      sheets: z.int().positive(),
      doubled: z.int().nonnegative(),
    }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
