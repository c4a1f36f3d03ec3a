import { z } from 'zod';
import { settingsAreas } from '#domain/book/apart.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { pauseCategories } from '#domain/case/clock/clock-event.ts';
import { whose } from '#domain/team/whose.ts';
import { daySchema } from '../schemas/settings-schema.ts';
import { todayGroups } from './today-groups.ts';
import { caseRowSchema, timelineEntrySchema } from './views.ts';

/** What in a case calls for attention. Days are `YYYY-MM-DD`, local to the case's rules. */
const reasonSchema = z.discriminatedUnion('what', [
  /** The clock of a breach: 72 hours (Art. 33(1)). */
  z.object({ what: z.literal('breach') }),
  /** The clock: how near the answer's due date is (Art. 12(3)). */
  z.object({ what: z.enum(['overdue', 'today', 'week']) }),
  /** Nobody has asked for identity, and the company's own date for asking. */
  z.object({ what: z.literal('identity'), askBy: daySchema }),
  /** The clock stands still, since when and what for. */
  z.object({ what: z.literal('waiting'), since: daySchema, category: z.enum(pauseCategories) }),
  /** It may still be extended: the last day the notice can go out (Art. 12(3)). */
  z.object({ what: z.literal('extendable'), until: daySchema }),
  /** Something in the case has come to its day, or the authority waits for a supplement. */
  z.object({
    what: z.enum(['task', 'area', 'remedy', 'supplement', 'message', 'clash']),
    /** What is to be done, which system, which remedy, which kind of clash; '' for a supplement. */
    title: z.string(),
    /** Whose it is; may be ''. */
    owner: z.string(),
    dueOn: daySchema,
  }),
]);
export type Reason = z.infer<typeof reasonSchema>;

/** A reason that is something to be done by a day. */
export type TodoReason = Extract<Reason, { readonly dueOn: string }>;

/** A case with all that calls for attention in it, the most pressing first. */
const todayRowSchema = caseRowSchema.extend({ reasons: z.array(reasonSchema).min(1) });
export type TodayRow = z.infer<typeof todayRowSchema>;

/**
 * What must be looked at today: each case once, in the first group that any of its reasons belongs to. A waiting case is
 * late or due only where its pause began too late to count. A breach's `due` is the instant, ISO 8601 with offset.
 */
export const todaySchema = z.object({
  /** Today in the controller's zone. */
  date: daySchema,
  /** Whose cases these are; in a book of one officer there is no choice. */
  whose: z.enum(whose),
  isShared: z.boolean(),
  /** Settings that officers changed without knowing of each other, and who: see `domain/book/apart`. */
  settingsApart: z.array(z.object({ area: z.enum(settingsAreas), names: z.array(z.string()) })),
  /** Whether there are any cases in the book, open or closed. */
  isEmpty: z.boolean(),
  /** How many cases are late or due today, breaches among them. */
  pressing: z.int().nonnegative(),
  /** How many there are, and the first of them by due date; in `settle` by the day that has come, clashes first. */
  groups: z.record(
    z.enum(todayGroups),
    z.object({ total: z.int().nonnegative(), rows: z.array(todayRowSchema) }),
  ),
});
export type Today = z.infer<typeof todaySchema>;

/** What whoever is at work did in cases on the last day before today that they did anything. */
export const doneSchema = z.object({
  /** Absent where they have done nothing before today. */
  day: daySchema.exactOptional(),
  /** Cases; `rows` holds the first, the latest worked on first. */
  total: z.int().nonnegative(),
  rows: z.array(
    z.object({
      reference: z.string(),
      kind: z.enum(caseKinds),
      requester: z.string(),
      entries: z.array(timelineEntrySchema),
    }),
  ),
});
export type Done = z.infer<typeof doneSchema>;
