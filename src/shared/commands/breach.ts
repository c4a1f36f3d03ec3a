import { z } from 'zod';
import {
  breachDescriptionSchema,
  communicationDecisionSchema,
  notificationDecisionSchema,
  riskSchema,
} from '../schemas/breach-schema.ts';
import { instantSchema, line, text } from '../schemas/case-parts.ts';

/** The commands of `domain/case/breach`. */
export const breachSchemas = [
  z.object({ type: z.literal('describe-breach'), description: breachDescriptionSchema }),
  z.object({ type: z.literal('assess-risk'), risk: riskSchema }),
  z.object({ type: z.literal('decide-notification'), decision: notificationDecisionSchema }),
  z.object({
    type: z.literal('record-notification'),
    receipt: line,
    delayReasons: text,
    complete: z.boolean(),
    at: instantSchema.exactOptional(),
  }),
  z.object({
    type: z.literal('supplement-notification'),
    text,
    complete: z.boolean(),
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('decide-communication'), decision: communicationDecisionSchema }),
  z.object({
    type: z.literal('record-communication'),
    how: text,
    persons: z.int().nonnegative(),
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('list-persons'), persons: z.int().positive() }),
  z.object({ type: z.literal('list-controller'), name: line, contact: text }),
  z.object({ type: z.literal('drop-controller'), id: line, reason: text }),
  z.object({
    type: z.literal('tell-controller'),
    controller: line,
    how: text,
    at: instantSchema.exactOptional(),
  }),
] as const;
