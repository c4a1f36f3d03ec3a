import { z } from 'zod';
import { pauseCategories } from '#domain/case/clock/clock-event.ts';
import { findings } from '#domain/deadline/finding.ts';
import { targetKinds } from '#domain/deadline/target.ts';
import { instantSchema } from './case-parts.ts';

/** What the case screen shows around a due date. */
export const caseClockSchema = z.object({
  /** Whose rules the case runs by, ISO 3166-1 alpha-2, and whether staff chose them for this case alone. */
  country: z.string(),
  countryOverridden: z.boolean(),
  /** Its zone, an IANA name: legal days are dates in it. */
  zone: z.string(),
  /** What stopped or lengthened the period and still stands, in the order it happened. */
  clock: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('extended'), at: instantSchema, reason: z.string() }),
        z.object({
          type: z.literal('paused'),
          at: instantSchema,
          category: z.enum(pauseCategories),
          reason: z.string(),
          evidence: z.string(),
        }),
        z.object({ type: z.literal('resumed'), at: instantSchema }),
      ]),
    )
    .readonly(),
  /** What must be said loudly: it was recorded, and it does not count. */
  findings: z.array(z.enum(findings)).readonly(),
  /** The company's own dates before the legal one; none for a breach. */
  targets: z
    .array(
      z.object({
        target: z.enum(targetKinds),
        date: z.string(),
        done: z.boolean(),
        moved: z.literal(true).exactOptional(),
      }),
    )
    .readonly(),
});
