import { z } from 'zod';
import { densities, type Look, textSizes } from '../../look.ts';

/** See `shared/look`. */
export const lookSchema: z.ZodType<Look> = z.object({
  textSize: z.literal(textSizes),
  density: z.enum(densities),
  singleKeys: z.boolean(),
});

/** The rows of the contract that are about how the desk looks to whoever is at work; see `contract.ts`. */
export const lookContract = {
  'look:show': { request: z.undefined(), response: lookSchema },
  'look:choose': { request: lookSchema, response: z.undefined() },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
