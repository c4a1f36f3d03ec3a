import { z } from 'zod';
import { outcomes } from '#domain/case/case.ts';
import { text } from '../case-parts.ts';

/** The commands of `domain/case/ending`. */
export const endingSchemas = [
  z.object({ type: z.literal('close'), outcome: z.enum(outcomes), note: text }),
  z.object({ type: z.literal('reopen'), reason: text }),
] as const;
