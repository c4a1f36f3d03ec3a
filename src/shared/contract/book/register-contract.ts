import { z } from 'zod';
import { recordSchema } from '../../schemas/record-schema.ts';
import { daySchema } from '../../schemas/settings-schema.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { nothing } from '../values.ts';

const reason = z.string().max(10_000);
const version = z.string().max(100);

/** Where a version of the record stands in time, or that it was taken back before its day. */
export const standings = ['past', 'in-force', 'coming', 'withdrawn'] as const;

const versionSchema = z.object({
  record: recordSchema,
  standing: z.enum(standings),
  /** Why it was adopted, and when; left out for a version that came with the app. */
  adopted: z.object({ reason: z.string(), at: z.string() }).exactOptional(),
  withdrawn: z.object({ reason: z.string(), at: z.string() }).exactOptional(),
});
/** A version of the record as the desk shows it. */
export type RegisterVersion = z.infer<typeof versionSchema>;

/** Every version, the newest day first. */
const registerSchema = z.object({
  /** Today where the controller is, `YYYY-MM-DD`. */
  today: daySchema,
  versions: z.array(versionSchema).readonly(),
});

/** The rows of the contract that are about the record of processing; see `contract.ts`. */
export const registerContract = {
  'register:show': { request: nothing, response: registerSchema },
  /** A new version, valid from its `validFrom` on. */
  'register:adopt': {
    request: z.object({ record: recordSchema, reason }),
    response: registerSchema,
  },
  'register:withdraw': { request: z.object({ version, reason }), response: registerSchema },
  /** The record of Art. 30 as a file; there is nothing personal in it. */
  'register:export': {
    request: z.object({ version, format: z.enum(['json', 'csv']), language: z.enum(['sv', 'en']) }),
    response: z.object({ bytes, mediaType: z.string(), fileName: z.string() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
