import { z } from 'zod';
import { copyWays } from '#domain/case/work/facts.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { nothing, reference } from '../values.ts';

/** The rows of the contract about the files that a case keeps; see `contract.ts`. */
export const documentsContract = {
  'documents:open': {
    /** Any kept file, as it was received or issued; `attachment` counts from 0 within an e-mail. */
    request: z.object({
      reference,
      documentId: z.string(),
      attachment: z.int().nonnegative().exactOptional(),
    }),
    response: z.object({ bytes, mediaType: z.string(), fileName: z.string() }),
  },
  /** A copy of something in a case has left it: to be kept in its story. `name` is how the desk calls it. */
  'documents:taken': {
    request: z.object({
      reference,
      name: z.string().trim().min(1).max(1_000),
      way: z.enum(copyWays),
    }),
    response: nothing,
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
