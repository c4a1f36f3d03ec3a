import { z } from 'zod';
import { channels } from '#domain/case/opening.ts';
import { line, text } from '../schemas/case-parts.ts';

/** What a complaint came to. */
export const findingSchema = z.object({
  outcome: z.enum(['upheld', 'partly', 'not-upheld']),
  reasons: text,
});

/** The commands of `domain/case/complaint`. */
export const complaintSchemas = [
  z.object({
    type: z.literal('appoint-representative'),
    name: line,
    contact: z.object({ channel: z.enum(channels), summary: text }).exactOptional(),
  }),
  z.object({ type: z.literal('describe-options'), options: z.array(text).max(20).readonly() }),
  z.object({ type: z.literal('find-complaint'), finding: findingSchema }),
  z.object({
    type: z.literal('choose-remedy'),
    remedy: text,
    followUpOn: z.iso.date(),
    options: z.array(text).max(20).readonly().exactOptional(),
    result: text.exactOptional(),
  }),
  z.object({ type: z.literal('carry-out-remedy'), result: text }),
] as const;
