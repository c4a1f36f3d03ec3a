import { z } from 'zod';
import { line, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/clash`. */
export const clashSchemas = [
  z.object({ type: z.literal('settle-clash'), clash: line, side: line, reason: text }),
] as const;
