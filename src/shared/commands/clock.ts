import { z } from 'zod';
import { pauseCategories } from '#domain/case/clock/clock-event.ts';
import { targetKinds } from '#domain/deadline/target.ts';
import { daySchema } from '../schemas/settings-schema.ts';
import { instantSchema, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/clock`. */
export const clockSchemas = [
  z.object({
    type: z.literal('extend'),
    reason: text,
    how: text,
    at: instantSchema.exactOptional(),
  }),
  z.object({
    type: z.literal('pause'),
    category: z.enum(pauseCategories),
    reason: text,
    evidence: text.exactOptional(),
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('resume'), at: instantSchema.exactOptional() }),
  z.object({ type: z.literal('withdraw-extension'), reason: text }),
  z.object({
    type: z.literal('withdraw-pause'),
    pausedAt: instantSchema.exactOptional(),
    reason: text,
  }),
  z.object({
    type: z.literal('override-country'),
    country: z.string().max(10).exactOptional(),
    reason: text,
  }),
  z.object({
    type: z.literal('move-target'),
    target: z.enum(targetKinds),
    dueOn: z.union([daySchema, z.literal('')]),
  }),
] as const;
