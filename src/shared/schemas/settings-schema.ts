import { z } from 'zod';
import { autoLocks } from '#domain/book/auto-lock.ts';
import { targetKinds } from '#domain/deadline/target.ts';
import { languageSchema } from './case-parts.ts';

const reason = z.string().max(10_000);

/** A day, `YYYY-MM-DD`, that exists. */
export const daySchema = z.iso.date();

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export const isDay = (text: string | undefined): text is string =>
  daySchema.safeParse(text).success;

/** Working days for each target. */
const workingDays = z.int().min(0).max(60);
const targetDaysSchema = z.record(z.enum(targetKinds), workingDays);

const correctedSchema = z.object({ country: z.string(), date: daySchema, reason: z.string() });

/** What holds for the whole book, as the settings screen shows it. */
export const settingsViewSchema = z.object({
  organisation: z.string(),
  handler: z.string(),
  language: languageSchema,
  sample: z.boolean(),
  /** Country of the controller, ISO 3166-1 alpha-2; its rules, zone and holidays hold. */
  country: z.string(),
  /** The country's zone, an IANA name. */
  zone: z.string(),
  /** The countries the clock knows. */
  countries: z.array(z.string()).readonly(),
  calendar: z.object({
    closedDays: z.array(correctedSchema.extend({ name: z.string() })).readonly(),
    workedHolidays: z.array(correctedSchema).readonly(),
  }),
  targets: targetDaysSchema,
  /** Whether a letter must be approved by somebody other than who drafted it. */
  reviewRequired: z.boolean(),
  countHandlers: z.boolean(),
  autoLock: z.literal(autoLocks),
});
export type SettingsView = z.infer<typeof settingsViewSchema>;

/** The settings as they are now, and how many cases' due dates have moved. */
export const settingsChangedSchema = z.object({
  settings: settingsViewSchema,
  moved: z.int().nonnegative(),
});

const name = z.string().trim().min(1).max(200);

/** What staff change in the settings: only what is given. A new country needs a reason. */
export const settingsChangeSchema = z.object({
  organisation: name.exactOptional(),
  handler: name.exactOptional(),
  country: z.object({ country: z.string().max(10), reason }).exactOptional(),
  targets: z.partialRecord(z.enum(targetKinds), workingDays).exactOptional(),
  reviewRequired: z.boolean().exactOptional(),
  countHandlers: z.boolean().exactOptional(),
  autoLock: z.literal(autoLocks).exactOptional(),
});

/** A correction of the calendar of the controller's own country. */
export const calendarCorrectionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('add-closed-day'),
    date: daySchema,
    name: z.string().max(200),
    reason,
  }),
  z.object({ type: z.literal('remove-closed-day'), date: daySchema, reason }),
  z.object({ type: z.literal('strike-holiday'), date: daySchema, reason }),
  z.object({ type: z.literal('restore-holiday'), date: daySchema, reason }),
]);
