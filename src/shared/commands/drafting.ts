import { z } from 'zod';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { languageSchema } from '../schemas/case-parts.ts';

/** Long enough for any answer in a letter. */
const answer = z.string().max(20_000);

/** Answers in a letter, by question. */
export const letterFactsSchema = z.record(z.string().max(100), answer);

/** The commands of `domain/case/drafting`. */
export const draftingSchemas = [
  z.object({
    type: z.literal('give-letter-facts'),
    language: languageSchema,
    facts: letterFactsSchema,
  }),
  z.object({
    type: z.literal('draft-letter'),
    kind: z.enum(letterKinds),
    language: languageSchema,
    content: z.string().regex(/^[0-9a-f]{64}$/),
    date: z.iso.date(),
  }),
  z.object({
    type: z.literal('approve-letter'),
    kind: z.enum(letterKinds),
    language: languageSchema,
  }),
] as const;
