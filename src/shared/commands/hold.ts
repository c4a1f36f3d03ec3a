import { z } from 'zod';
import { text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/hold`. */
export const holdSchemas = [
  z.object({ type: z.literal('place-hold'), reason: text }),
  z.object({ type: z.literal('lift-hold'), reason: text }),
] as const;
