import { z } from 'zod';
import { isReference } from '#domain/case/reference.ts';
import { channels } from '#domain/case/opening.ts';
import { linkRelations } from '#domain/case/work/facts.ts';
import { refusedSchema } from './ending.ts';
import { documentSchema, instantSchema, line, text } from '../schemas/case-parts.ts';

const dayOrNone = z.union([z.iso.date(), z.literal('')]);
const referenceSchema = z.string().refine(isReference);

/** The commands of `domain/case/work`. */
export const workSchemas = [
  z.object({ type: z.literal('add-task'), title: line, owner: line, dueOn: dayOrNone }),
  z.object({ type: z.literal('complete-task'), id: line }),
  z.object({ type: z.literal('drop-task'), id: line, reason: text }),
  z.object({ type: z.literal('ask-area'), system: line, colleague: line, dueOn: dayOrNone }),
  z.object({ type: z.literal('chase-area'), id: line }),
  z.object({
    type: z.literal('receive-area'),
    id: line,
    holdsData: z.boolean(),
    note: text,
    withheld: refusedSchema.exactOptional(),
  }),
  z.object({
    type: z.literal('log-contact'),
    direction: z.enum(['in', 'out']),
    channel: z.enum(channels),
    summary: text,
    answers: z.boolean().exactOptional(),
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('attach-file'), document: documentSchema, note: text }),
  z.object({
    type: z.literal('link-case'),
    reference: referenceSchema,
    relation: z.enum(linkRelations),
  }),
  z.object({ type: z.literal('unlink-case'), reference: referenceSchema }),
  z.object({ type: z.literal('hand-over'), handler: line, note: text }),
] as const;
