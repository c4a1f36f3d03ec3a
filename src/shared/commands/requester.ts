import { z } from 'zod';
import { requesterGroups } from '#domain/case/requester/facts.ts';
import { line, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/requester`. */
export const requesterSchemas = [
  z.object({ type: z.literal('classify-requester'), group: z.enum(requesterGroups) }),
  z.object({
    type: z.literal('name-representative'),
    name: line,
    email: line,
    relation: line,
  }),
  z.object({ type: z.literal('show-authority'), note: text }),
  z.object({ type: z.literal('remove-representative'), reason: text }),
] as const;
