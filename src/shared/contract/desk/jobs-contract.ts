import { z } from 'zod';
import { job } from '../values.ts';

/** The row of the contract that stops a long job; see `contract.ts`. */
export const jobsContract = {
  'jobs:stop': { request: z.object({ job }), response: z.object({ stopped: z.boolean() }) },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
