import { z } from 'zod';
import { caseKinds } from '#domain/case/kind.ts';
import { targetKinds } from '#domain/deadline/target.ts';
import { daySchema } from '../schemas/settings-schema.ts';

/** What a day of the calendar holds of one case: its legal date, or one of the company's own that is not reached yet. */
const calendarEntrySchema = z.object({
  reference: z.string(),
  kind: z.enum(caseKinds),
  what: z.enum(['due', ...targetKinds]),
  /** For a breach: the instant, ISO 8601 with the controller's offset. */
  at: z.string().exactOptional(),
  /** Staff have chosen the day of this target. */
  moved: z.literal(true).exactOptional(),
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
