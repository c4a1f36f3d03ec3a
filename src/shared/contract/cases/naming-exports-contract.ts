import { z } from 'zod';
import { instantSchema } from '../../schemas/case-parts.ts';

const namingExportSchema = z.object({
  at: instantSchema,
  /** As the desk that wrote it names who was at work. */
  actor: z.string(),
  /** The name of the officer whose key signed it; absent where nobody signed. */
  signedBy: z.string().exactOptional(),
  cases: z.int().nonnegative(),
  reason: z.string(),
});
/** That the register of cases went out with the names of those who asked. */
export type NamingExport = z.infer<typeof namingExportSchema>;

/** The row of the contract that is about exports which name who asked; see `contract.ts`. */
export const namingExportsContract = {
  /** The newest of them, the last first, and how many there are. */
  'cases:naming-exports': {
    request: z.undefined(),
    response: z.object({ total: z.int().nonnegative(), rows: z.array(namingExportSchema) }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
