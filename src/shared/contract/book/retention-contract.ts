import { z } from 'zod';
import { caseKinds } from '#domain/case/kind.ts';
import { retained, type Ground } from '#domain/retention/rule.ts';
import { instantSchema } from '../../schemas/case-parts.ts';
import type { Refusal } from '../../refusal.ts';
import { daySchema } from '../../schemas/settings-schema.ts';
import { nothing, reference } from '../values.ts';

const grounds = ['follow-up', 'accountability', 'breach-register'] as const satisfies Ground[];

const ruleSchema = z.object({
  what: z.enum(retained),
  kinds: z.array(z.enum(caseKinds)).readonly(),
  months: z.int(),
  /** The app's own ground, or what staff decided. */
  why: z.union([
    z.object({ ground: z.enum(grounds) }),
    z.object({ reason: z.string(), decidedOn: daySchema }),
  ]),
});
/** A retention rule as the desk shows it. */
export type RuleView = z.infer<typeof ruleSchema>;

const rulesSchema = z.object({
  /** Today where the controller is. */
  today: daySchema,
  rules: z.array(ruleSchema).readonly(),
  /** Every decision, oldest first. */
  changes: z
    .array(
      z.object({
        rules: z.array(ruleSchema).readonly(),
        reason: z.string(),
        decidedOn: daySchema,
        decidedBy: z.string(),
        at: instantSchema,
      }),
    )
    .readonly(),
});

const section = <R extends z.ZodType>(row: R) =>
  z.object({ total: z.int().nonnegative(), rows: z.array(row) });
const caseSchema = z.object({
  reference: z.string(),
  kind: z.enum(caseKinds),
  requester: z.string(),
});

/** What is due for disposal, and why. */
const dueSchema = caseSchema.extend({
  what: z.enum(retained),
  closedOn: daySchema,
  dueOn: daySchema,
  months: z.int(),
});
export type DueForDisposal = z.infer<typeof dueSchema>;

/** A case that a legal hold keeps. `dueOn` is when it would go, where it is closed. */
const heldSchema = caseSchema.extend({
  reason: z.string(),
  placedAt: instantSchema,
  dueOn: daySchema.exactOptional(),
});
export type HeldCase = z.infer<typeof heldSchema>;

/** A case that was destroyed: all that is left of it. */
const disposedSchema = z.object({
  reference: z.string(),
  at: instantSchema,
  by: z.string(),
  rule: z.string().exactOptional(),
  /** Where else it is gone by now, and whose desks have not said so, by the names of their officers. */
  carriedBy: z.array(z.string()).readonly(),
  awaited: z.array(z.string()).readonly(),
});

const itemSchema = z.object({ reference, what: z.enum(retained) });
export type ToDispose = z.infer<typeof itemSchema>;

/** The rows of the contract that are about how long cases are kept, and what is left of them; see `contract.ts`. */
export const retentionContract = {
  /** What is due, what a hold keeps and what is gone: each section's first `limit` rows. */
  'retention:list': {
    request: z.object({ limit: z.int().min(1).max(500) }),
    response: z.object({
      today: daySchema,
      due: section(dueSchema),
      held: section(heldSchema),
      disposed: section(disposedSchema),
    }),
  },
  /** Destroys what is due and not on hold; every other item is told of with its refusal. */
  'retention:dispose': {
    request: z.object({ items: z.array(itemSchema).min(1).max(500) }),
    response: z.object({
      results: z.array(
        itemSchema.extend({
          refusal: z.custom<Refusal>().exactOptional(),
        }),
      ),
    }),
  },
  'retention:rules': { request: nothing, response: rulesSchema },
  'retention:decide': {
    request: z.object({
      what: z.enum(retained),
      kinds: z.array(z.enum(caseKinds)).readonly(),
      months: z.number(),
      reason: z.string().max(10_000),
      decidedOn: daySchema,
    }),
    response: rulesSchema,
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
