import { z } from 'zod';
import { allGrounds, type Ground } from '#domain/case/ending/grounds.ts';
import { measureKinds } from '#domain/case/measures/facts.ts';
import { instantSchema, line, text } from '../schemas/case-parts.ts';

/** A ground of refusal by its code. */
export const groundSchema = z.custom<Ground>((value) =>
  allGrounds.some((known) => known === value),
);

/** The commands of `domain/case/measures`. */
export const measureSchemas = [
  z.object({
    type: z.literal('take-measure'),
    what: line,
    done: z.enum(measureKinds),
    note: text,
    ground: groundSchema.exactOptional(),
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('withdraw-measure'), id: line, reason: text }),
] as const;
