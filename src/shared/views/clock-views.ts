import { z } from 'zod';
import { pauseCategories } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { targetKinds } from '#domain/deadline/target.ts';
import { whose } from '#domain/team/whose.ts';
import { daySchema } from '../schemas/settings-schema.ts';
import { caseRowSchema } from './views.ts';

/** A section of the Today screen: how many there are, and the first of them by due date. */
const sectionOf = <R extends z.ZodType>(row: R) =>
  z.object({ total: z.int().nonnegative(), rows: z.array(row) });

/** An open case whose clock stands still, since which local day, and what for. */
const waitingRowSchema = caseRowSchema.extend({
  since: daySchema,
  category: z.enum(pauseCategories),
});
/** An open request nobody has asked for identity in, and the company's own date for asking. */
const identityRowSchema = caseRowSchema.extend({ askBy: daySchema });
/** A case that may still be extended: the last local day the notice can go out (Art. 12(3)). */
const extendableRowSchema = caseRowSchema.extend({ extendUntil: daySchema });

/** Something in an open case that has come to its day, or a supplement the authority waits for. */
const todoRowSchema = caseRowSchema.extend({
  what: z.enum(['task', 'area', 'remedy', 'supplement', 'message', 'clash']),
  /** What is to be done, which system, which remedy, which kind of clash; '' for a supplement. */
  title: z.string(),
  /** Whose it is; may be ''. */
  owner: z.string(),
  dueOn: daySchema,
});
export type TodoRow = z.infer<typeof todoRowSchema>;

/**
 * What must be looked at today. A case may stand in several sections. Waiting cases stand in `overdue`, `today` or
 * `week` only when their pause began too late to count. In `breaches`, `due` is the instant, ISO 8601 with offset.
 */
export const todaySchema = z.object({
  /** Today in the controller's zone. */
  date: daySchema,
  /** Whose cases these are; in a book of one officer there is no choice. */
  whose: z.enum(whose),
  isShared: z.boolean(),
  overdue: sectionOf(caseRowSchema),
  today: sectionOf(caseRowSchema),
  week: sectionOf(caseRowSchema),
  waiting: sectionOf(waitingRowSchema),
  identityOpen: sectionOf(identityRowSchema),
  breaches: sectionOf(caseRowSchema),
  extendable: sectionOf(extendableRowSchema),
  todo: sectionOf(todoRowSchema),
});
export type Today = z.infer<typeof todaySchema>;

/** What a day of the calendar holds of one case: its legal date, or one of the company's own that is not reached yet. */
const calendarEntrySchema = z.object({
  reference: z.string(),
  kind: z.enum(caseKinds),
  what: z.enum(['due', ...targetKinds]),
  /** For a breach: the instant, ISO 8601 with the controller's offset. */
  at: z.string().exactOptional(),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** One day: whether it is a working day of the controller's country, its holiday, and the dates of open cases on it. */
export const calendarDaySchema = z.object({
  date: daySchema,
  working: z.boolean(),
  holiday: z.object({ sv: z.string(), en: z.string() }).exactOptional(),
  /** All there are; `entries` holds the first 200. */
  total: z.int().nonnegative(),
  entries: z.array(calendarEntrySchema),
});
export type CalendarDay = z.infer<typeof calendarDaySchema>;

/** A supposition about a case's clock. Days are local, taken at noon in the controller's zone. */
export const supposedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('extend'), on: daySchema.exactOptional() }),
  z.object({ type: z.literal('pause'), on: daySchema, until: daySchema.exactOptional() }),
  z.object({ type: z.literal('resume'), on: daySchema }),
]);
export type Supposed = z.infer<typeof supposedSchema>;
