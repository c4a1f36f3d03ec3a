import { z } from 'zod';
import { reasonUses } from '#domain/reasons/saved-reason.ts';
import { languageSchema } from '../../schemas/case-parts.ts';

const id = z.string().max(100);
const name = z.string().max(200);
const placed = z.object({
  use: z.enum(reasonUses),
  ground: z.string().max(100),
  language: languageSchema,
  name,
  text: z.string().max(20_000),
});
const listed = z.object({ reasons: z.array(placed.extend({ id })).readonly() });

/** The rows of the contract that are about reasons that are kept to be given again; see `contract.ts`. */
export const reasonsContract = {
  'reasons:list': { request: z.undefined(), response: listed },
  /** `anyway`: somebody has looked, and it tells of no person. */
  'reasons:save': {
    request: placed.extend({ anyway: z.literal(true).exactOptional() }),
    response: listed,
  },
  'reasons:rename': { request: z.object({ id, name }), response: listed },
  'reasons:delete': { request: z.object({ id }), response: listed },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
