import { z } from 'zod';
import { instantSchema } from '../../schemas/case-parts.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { count, nothing } from '../values.ts';

const address = z.string().max(1_000);

/** How many stand on the list, by channel: all that can be told of it. */
const countsSchema = z.object({ emails: count, phones: count });

/** The rows of the contract that are about the suppression list (Art. 21(3)); see `contract.ts`. */
export const suppressionContract = {
  'suppression:show': { request: nothing, response: countsSchema },
  /** Since when one address is on the list; left out when it is not. */
  'suppression:look-up': {
    request: z.object({ address }),
    response: z.object({ since: instantSchema.exactOptional() }),
  },
  'suppression:add': {
    request: z.object({ address }),
    response: z.object({ added: z.boolean() }),
  },
  'suppression:remove': {
    request: z.object({ address, reason: z.string().max(10_000) }),
    response: countsSchema,
  },
  /** From a marketing objection; without an address the requester's own. */
  'suppression:enter': {
    request: z.object({ reference: z.string().max(40), address: address.exactOptional() }),
    response: z.object({ added: z.boolean() }),
  },
  /** A mailing list without those on the suppression list; `unread` rows could not be compared and are a file of their own. */
  'suppression:wash': {
    request: z.object({ file: z.object({ name: z.string().max(1_000), bytes }) }),
    response: z.object({
      bytes,
      fileName: z.string(),
      rows: count,
      removed: count,
      unread: count,
      unreadFile: z.object({ bytes, fileName: z.string() }).exactOptional(),
    }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
