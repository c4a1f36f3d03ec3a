import { z } from 'zod';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { documentSchema, languageSchema, line, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/letters`. */
export const letterSchemas = [
  z.object({
    type: z.literal('issue-letter'),
    kind: z.enum(letterKinds),
    language: languageSchema,
    document: documentSchema,
    pages: z.int().positive(),
    registerVersion: line,
    templateVersion: line.exactOptional(),
    findings: z
      .array(z.object({ code: line, reason: text }))
      .readonly()
      .exactOptional(),
    reason: text.exactOptional(),
    content: line.exactOptional(),
    extends: text.exactOptional(),
    told: z
      .object({ liftsOn: z.iso.date().exactOptional(), reason: text.exactOptional() })
      .exactOptional(),
  }),
] as const;
