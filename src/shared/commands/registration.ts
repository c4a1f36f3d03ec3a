import { z } from 'zod';
import { channels } from '#domain/case/opening.ts';
import { caseKinds } from '#domain/case/kind.ts';
import {
  instantSchema,
  languageSchema,
  line,
  messageSchema,
  requesterSchema,
  text,
} from '../schemas/case-parts.ts';

/** The commands of `domain/case/registration`. */
export const registrationSchemas = [
  z.object({
    type: z.literal('open-case'),
    kind: z.enum(caseKinds),
    language: languageSchema,
    channel: z.enum(channels),
    receivedAt: instantSchema,
    requester: requesterSchema,
    message: messageSchema,
  }),
  z.object({ type: z.literal('add-message'), message: messageSchema }),
  z.object({
    type: z.literal('settle-message'),
    number: z.int().positive(),
    as: z.literal('belongs'),
  }),
  z.object({ type: z.literal('change-kind'), kind: z.enum(caseKinds) }),
  z.object({ type: z.literal('change-language'), language: languageSchema }),
  z.object({ type: z.literal('correct-receipt'), receivedAt: instantSchema, reason: text }),
  z.object({ type: z.literal('correct-requester'), requester: requesterSchema }),
  z.object({ type: z.literal('assign'), handler: line }),
  z.object({ type: z.literal('add-note'), text }),
] as const;
