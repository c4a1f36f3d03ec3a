import { z } from 'zod';
import { line } from '../schemas/case-parts.ts';

/** The command of `domain/case/disposal`. */
export const disposalSchemas = [z.object({ type: z.literal('dispose-data'), rule: line })] as const;
