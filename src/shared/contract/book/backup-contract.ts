import { z } from 'zod';
import { instantSchema } from '../../schemas/case-parts.ts';
import { count, job, nothing, place } from '../values.ts';

const span = z.int().min(0).max(366);

/** Where backups go, how often, and how many stay; see `domain/backup/settings.ts`. */
export const backupSettingsSchema = z.object({
  places: z.array(place).max(4).readonly(),
  everyHours: z.int().min(1).max(168),
  rotation: z.object({ days: span, weeks: span, months: span }),
});

const { shape } = backupSettingsSchema;
const backupChangeSchema = z.strictObject({
  places: shape.places.exactOptional(),
  everyHours: shape.everyHours.exactOptional(),
  rotation: z
    .object({
      days: span.exactOptional(),
      weeks: span.exactOptional(),
      months: span.exactOptional(),
    })
    .exactOptional(),
});

const placeSchema = z.object({
  place,
  standing: z.enum(['fresh', 'due', 'overdue']),
  verified: z.object({ id: z.string(), at: instantSchema, events: count }).exactOptional(),
  problem: z.object({ code: z.string(), at: instantSchema }).exactOptional(),
});

const shownSchema = z.object({
  settings: backupSettingsSchema,
  places: z.array(placeSchema).readonly(),
  /** The newest backup anywhere that was opened again. */
  verifiedAt: instantSchema.exactOptional(),
  running: z.boolean(),
});

/** One backup in a place, as a person chooses among them. */
export const backupSchema = z.object({
  id: z.string(),
  state: z.enum(['complete', 'begun', 'damaged', 'altered', 'newer']),
  at: instantSchema.exactOptional(),
  desk: z.string(),
  events: count,
  cases: count,
  documents: count,
  bytes: count,
});

/** The rows of the contract that are about backups; see `contract.ts`. */
export const backupContract = {
  'backup:show': { request: nothing, response: shownSchema },
  'backup:change': { request: backupChangeSchema, response: shownSchema },
  /** Makes one in every place now; refused with the first thing that went wrong, told of by place in what is shown. */
  'backup:make': { request: z.object({ job }), response: shownSchema },
  'backup:list': { request: z.object({ place }), response: z.array(backupSchema).readonly() },
  /** Restores the newest one of a place aside, opens and compares it, and takes it away again. */
  'backup:rehearse': {
    request: z.object({ place, passphrase: z.string().max(1_000), job }),
    response: z.object({
      ok: z.boolean(),
      id: z.string(),
      events: count,
      cases: count,
      documents: count,
      differences: z.array(z.object({ what: z.string(), where: z.string() })).readonly(),
    }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
