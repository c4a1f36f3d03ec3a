import { z } from 'zod';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { job } from '../values.ts';

const most = 10_000;
const wanted = z.object({
  references: z.array(z.string().max(40)).max(most),
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).exactOptional(),
  reason: z.string().max(1_000),
  job: job.exactOptional(),
});
const made = z.object({
  bytes,
  fileName: z.string(),
  cases: z.int(),
  files: z.int(),
  unopened: z.int(),
});

/** The rows of the contract that are about evidence for who was not there; see `contract.ts`. */
export const evidenceContract = {
  /** Of cases by name, or of those that came in in a period; days `YYYY-MM-DD`. */
  'evidence:make': {
    request: wanted.extend({ names: z.enum(['kept', 'masked']) }),
    response: made,
  },
  /** The same, sealed for an auditor until a day; a lead's to make. */
  'evidence:seal': {
    request: wanted.extend({ until: z.iso.date(), passphrase: z.string().max(1_000) }),
    response: made,
  },
  /** The page that checks packs, to be given by another way than the pack. */
  'evidence:verifier': {
    request: z.undefined(),
    response: z.object({ bytes, fileName: z.string() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
