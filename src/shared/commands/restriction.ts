import { z } from 'zod';
import { restrictionGrounds } from '#domain/case/restriction/facts.ts';
import { instantSchema, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/restriction`. */
export const restrictionSchemas = [
  z.object({
    type: z.literal('restrict'),
    what: text,
    ground: z.enum(restrictionGrounds),
    at: instantSchema.exactOptional(),
  }),
  z.object({
    type: z.literal('announce-lifting'),
    how: text,
    liftsOn: z.iso.date(),
    reason: text,
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('lift-restriction'), reason: text.exactOptional() }),
] as const;
