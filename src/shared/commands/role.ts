import { z } from 'zod';
import { instantSchema, line, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/role`. */
export const roleSchemas = [
  z.discriminatedUnion('role', [
    z.object({ type: z.literal('decide-role'), role: z.literal('controller'), reason: text }),
    z.object({
      type: z.literal('decide-role'),
      role: z.literal('processor'),
      controller: line,
      reason: text,
    }),
  ]),
  z.object({
    type: z.literal('forward'),
    to: line,
    how: text,
    at: instantSchema.exactOptional(),
  }),
] as const;
