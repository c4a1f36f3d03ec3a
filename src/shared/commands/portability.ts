import { z } from 'zod';
import { portableBases } from '#domain/case/portability/facts.ts';
import { line } from '../schemas/case-parts.ts';

/** One system's data, by the three conditions of Art. 20(1). */
export const portableSetSchema = z.object({
  system: line,
  basis: z.enum(portableBases),
  provided: z.boolean(),
  automated: z.boolean(),
});

/** The commands of `domain/case/portability`. */
export const portabilitySchemas = [
  z.object({ type: z.literal('assess-portability'), set: portableSetSchema }),
] as const;
