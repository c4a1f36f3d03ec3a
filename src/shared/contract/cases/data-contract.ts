import { z } from 'zod';
import {
  previewSchema,
  readingSchema,
  documentSchema,
  tableSchema,
} from '../../schemas/case-parts.ts';
import { file, job, nothing, reference } from '../values.ts';

/** The rows of the contract about what was collected from systems; see `contract.ts`. */
export const dataContract = {
  'data:collect': {
    request: z.object({
      reference,
      system: z.string().trim().min(1).max(200),
      files: z
        .array(file.extend({ reading: readingSchema.exactOptional() }))
        .min(1)
        .max(100),
      job: job.exactOptional(),
    }),
    response: z.object({
      tables: z.array(tableSchema),
      enclosures: z.array(documentSchema.pick({ name: true, mediaType: true, size: true })),
    }),
  },
  /** How a file looks, read as a person says. */
  'data:preview': {
    request: z.object({ file, reading: readingSchema }),
    response: z.object({ preview: z.array(previewSchema) }),
  },
  /** The exports of made-up systems that ship, to practise with. */
  'data:sample': { request: nothing, response: z.array(file).readonly() },
  'data:rows': {
    request: z.object({
      reference,
      documentId: z.string(),
      table: z.int().nonnegative(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    response: z.object({ total: z.int(), rows: z.array(z.array(z.string()).readonly()) }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
