import { z } from 'zod';
import {
  breachTypes,
  communicationExceptions,
  riskLevels,
  unlikelyBecauses,
} from '#domain/case/breach/facts.ts';
import { instantSchema, text } from './case-parts.ts';

const count = z.int().nonnegative();

/** What Art. 33(3) and the authority's form ask. */
export const breachDescriptionSchema = z.object({
  nature: text,
  types: z.array(z.enum(breachTypes)).readonly(),
  cause: text,
  beganAt: instantSchema.exactOptional(),
  endedAt: instantSchema.exactOptional(),
  groups: text,
  persons: count.exactOptional(),
  data: text,
  records: count.exactOptional(),
  consequences: text,
  measuresTaken: text,
  measuresPlanned: text,
});

/** Likelihood × severity, with reasons. */
export const riskSchema = z.object({
  likelihood: z.enum(riskLevels),
  severity: z.enum(riskLevels),
  reasons: text,
});

/** Art. 33(1): notify or not. */
export const notificationDecisionSchema = z.discriminatedUnion('notify', [
  z.object({ notify: z.literal(true), reasons: text }),
  z.object({
    notify: z.literal(false),
    because: z.enum(unlikelyBecauses).exactOptional(),
    reasons: text,
  }),
]);

/** Art. 34: inform or not. */
export const communicationDecisionSchema = z.discriminatedUnion('inform', [
  z.object({ inform: z.literal(true), reasons: text }),
  z.object({
    inform: z.literal(false),
    exception: z.enum(communicationExceptions),
    reasons: text,
  }),
]);

/** All that is documented of a breach (Art. 33(5)). */
export const breachRecordSchema = z.object({
  description: breachDescriptionSchema.exactOptional(),
  risk: riskSchema.exactOptional(),
  decision: notificationDecisionSchema.exactOptional(),
  notification: z
    .object({
      at: instantSchema,
      receipt: z.string(),
      delayReasons: z.string(),
      complete: z.boolean(),
      supplements: z.array(z.object({ at: instantSchema, text: z.string() })).readonly(),
    })
    .exactOptional(),
  communication: communicationDecisionSchema.exactOptional(),
  informed: z.object({ at: instantSchema, how: z.string(), persons: count }).exactOptional(),
  listed: count.exactOptional(),
  controllers: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        contact: z.string(),
        told: z.object({ at: instantSchema, how: z.string() }).exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  controllerTold: z
    .object({ at: instantSchema, controller: z.string(), how: z.string() })
    .exactOptional(),
});
