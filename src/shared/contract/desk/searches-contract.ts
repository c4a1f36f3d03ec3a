import { z } from 'zod';
import { listOrderSchema } from '../../schemas/arrangement-schema.ts';
import { mostSearches } from '../../list/searches.ts';
import { longestQuery } from '../../query/parse-query.ts';

const id = z.string().min(1).max(60);

/** A search that an officer has given a name. */
const savedSearchSchema = z.object({
  id,
  /** '' of one of those in `firstSearches` that nobody has named: the desk has a word for it. */
  name: z.string().trim().max(60),
  /** As `parseQuery` reads it. */
  search: z.string().max(longestQuery.characters),
  /** Left out: what fits best first, and by due date. */
  order: listOrderSchema.exactOptional(),
});

/** See {@link savedSearchSchema}. */
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** An officer's searches, in their order. */
export const savedSearchesSchema = z
  .array(savedSearchSchema)
  .max(mostSearches)
  .refine((searches) => new Set(searches.map(({ id }) => id)).size === searches.length)
  .readonly();

/** The rows of the contract that are about the searches of whoever is at work; see `contract.ts`. */
export const searchesContract = {
  /** In their order, with how many cases each finds now. */
  'searches:list': {
    request: z.undefined(),
    response: z.object({
      searches: z.array(savedSearchSchema.extend({ count: z.int().nonnegative() })).readonly(),
    }),
  },
  /** `shown`: the ids of those that `searches` was made from. What another window has added or removed since holds. */
  'searches:keep': {
    request: z.object({
      shown: z.array(id).max(mostSearches).readonly(),
      searches: savedSearchesSchema,
    }),
    response: z.undefined(),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
