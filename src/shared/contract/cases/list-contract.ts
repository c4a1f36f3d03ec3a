import { z } from 'zod';
import { arrangementSchema, listOrderSchema } from '../../schemas/arrangement-schema.ts';
import { listGroups } from '../../list/arrangement.ts';
import { textsReadSchema } from '../../list/found-in.ts';
import { longestQuery } from '../../query/parse-query.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { caseRowSchema } from '../../views/views.ts';
import { job, nothing } from '../values.ts';

/** Words and conditions, as `parseQuery` reads them. */
const search = z.string().max(longestQuery.characters);

/** The rows of the contract about the list of cases: shown, arranged, written to a file; see `contract.ts`. */
export const listContract = {
  'cases:list': {
    request: z.object({
      search,
      /** Left out: by due date, and where it is searched what fits best first. */
      order: listOrderSchema.exactOptional(),
      group: z.enum(listGroups).exactOptional(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    response: z.object({
      total: z.int(),
      rows: z.array(caseRowSchema),
      /** The parts of a grouped list, in their order; a week's key is its Monday, and '' is nobody or no week. */
      groups: z.array(z.object({ key: z.string(), count: z.int() })).exactOptional(),
      /** Of a search for words: how far the texts in the cases have been read. */
      texts: textsReadSchema.exactOptional(),
      unlooked: z.int().positive().exactOptional(),
    }),
  },
  /** How whoever is at work has arranged the list of cases. */
  'cases:arrangement': { request: nothing, response: arrangementSchema },
  /** Keeps it so for them, on this computer. */
  'cases:arrange': { request: arrangementSchema, response: nothing },
  /** The register of cases as a file, filtered as the list is. */
  'cases:export': {
    request: z.object({
      search,
      format: z.enum(['csv', 'json']),
      /** Left out: that of cases. That of breaches (Art. 33(5)) is whole, whatever the filter. */
      register: z.enum(['cases', 'breaches']).exactOptional(),
      /** Left out: nobody who asked is named. */
      requesters: z.object({ reason: z.string().max(1_000) }).exactOptional(),
      job: job.exactOptional(),
    }),
    response: z.object({ bytes, fileName: z.string(), cases: z.int() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
