import { z } from 'zod';
import { instantSchema } from '../../schemas/case-parts.ts';

/** Where a form stands, such as which dialog of which case: the desk's own name for it. */
const place = z.string().min(1).max(40_000);
const written = z.object({
  place,
  /** The case it is about, with which it goes. */
  reference: z.string().max(40).exactOptional(),
  /** What stands in the form, as JSON of the desk's own making; nobody else reads it. */
  form: z.string().max(1_000_000),
});

/** What somebody had begun to write, and when it was kept last. */
export const unsavedSchema = written.extend({ at: instantSchema });

/** A form that was begun and neither saved nor discarded. */
export type Unsaved = z.infer<typeof unsavedSchema>;

/** The rows of the contract that are about what is being written and is not saved yet; see `contract.ts`. */
export const unsavedContract = {
  'unsaved:list': {
    request: z.undefined(),
    response: z.object({ forms: z.array(unsavedSchema).readonly() }),
  },
  'unsaved:keep': { request: written, response: z.object({ at: instantSchema }) },
  'unsaved:drop': { request: z.object({ place }), response: z.undefined() },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
