import { z } from 'zod';
import { text } from '../case-parts.ts';

/** The commands of `domain/case/identity`. */
export const identitySchemas = [
  z.object({ type: z.literal('confirm-identity'), note: text }),
] as const;
