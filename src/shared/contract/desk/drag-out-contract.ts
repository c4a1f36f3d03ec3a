import { z } from 'zod';
import { nothing, place, reference } from '../values.ts';

/** The folder into which letters are saved as they are dragged out; without one nothing is dragged. */
export const dragOutSchema = z.object({ folder: place.nullable() });

/** The rows of the contract about dragging a letter out of the window; see `contract.ts` and ADR 0025. */
export const dragOutContract = {
  'drag-out:show': { request: z.undefined(), response: dragOutSchema },
  /** Refuses a folder that takes no file. */
  'drag-out:choose': { request: dragOutSchema, response: nothing },
  /** Saves an issued letter into the folder and begins the drag with it. `name` is how the desk calls it. */
  'drag-out:begin': {
    request: z.object({
      reference,
      documentId: z.string(),
      name: z.string().trim().min(1).max(1_000),
    }),
    response: z.object({ fileName: z.string() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
