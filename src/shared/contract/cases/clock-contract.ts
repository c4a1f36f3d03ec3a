import { z } from 'zod';
import { whose } from '#domain/team/whose.ts';
import { calendarDaySchema, supposedSchema } from '../../views/clock-views.ts';
import { doneSchema, todaySchema } from '../../views/today-view.ts';
import {
  calendarCorrectionSchema,
  daySchema,
  settingsChangedSchema,
  settingsChangeSchema,
  settingsViewSchema,
} from '../../schemas/settings-schema.ts';
import { dueSchema } from '../../views/views.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { nothing, reference } from '../values.ts';

/** The rows of the contract that are about the running clock; see `contract.ts`. */
export const clockContract = {
  /** The due date a case would have; nothing is written. */
  'cases:what-if': {
    request: z.object({ reference, change: supposedSchema }),
    response: dueSchema,
  },
  /** Each group's first `limit` rows. */
  'today:show': {
    request: z.object({ limit: z.int().min(1).max(500) }),
    response: todaySchema,
  },
  /** The first `limit` cases of whoever is at work, of their last day before today. */
  'today:done': {
    request: z.object({ limit: z.int().min(1).max(500) }),
    response: doneSchema,
  },
  /** Keeps, for whoever is at work, whose cases Today shows. */
  'today:choose': {
    request: z.object({ whose: z.enum(whose) }),
    response: z.object({ whose: z.enum(whose) }),
  },
  /** Every day from `from` to `to`, both with, at most 62; of `mine` what whoever is at work handles, else of all. */
  'calendar:month': {
    request: z.object({ from: daySchema, to: daySchema, whose: z.enum(whose).exactOptional() }),
    response: z.object({ days: z.array(calendarDaySchema) }),
  },
  /** A neutral `.ics` of one case, or of all open ones, in the desk's language. */
  'calendar:export': {
    request: z.object({ reference: reference.exactOptional() }),
    response: z.object({ bytes, fileName: z.string() }),
  },
  'calendar:correct': { request: calendarCorrectionSchema, response: settingsChangedSchema },
  'settings:show': { request: nothing, response: settingsViewSchema },
  'settings:change': { request: settingsChangeSchema, response: settingsChangedSchema },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
