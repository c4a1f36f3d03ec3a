import { z } from 'zod';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import type { SupervisoryAuthority } from '#domain/register/supervisory-authority.ts';

const text = z.string().min(1);
const worded = z.strictObject({ sv: text, en: text });
const entry = z.strictObject({ id: text, text: worded, quotes: z.array(text) });
const ids = z.array(text);

const named = z.strictObject({
  name: text,
  country: text,
  outsideEea: z.boolean(),
  safeguard: z.string(),
});

/** A version of the record as it lies in `resources/register`. Unknown fields are refused: a misspelt one would be lost in silence. */
export const registerSchema = z.strictObject({
  version: z.iso.date(),
  validFrom: z.iso.date(),
  controller: z.strictObject({ name: text, contact: z.email() }),
  inShort: worded,
  groups: z.array(entry),
  legalBases: z.array(entry.extend({ name: worded, article: text })),
  purposes: z.array(
    entry.extend({
      groups: ids.min(1),
      legalBasis: text,
      categories: ids,
      sources: ids,
      recipients: ids,
      retention: text,
    }),
  ),
  categories: z.array(entry.extend({ name: worded, columns: ids })),
  sources: z.array(entry),
  recipients: z.array(entry.extend({ named: z.array(named) })),
  retention: z.array(entry),
  rights: z.array(entry.extend({ article: text, practice: worded.exactOptional() })),
  pledges: z.array(entry.extend({ topic: z.enum(['protection', 'complaints']) })),
  notices: z.array(entry),
  specialCategories: entry,
  transfers: entry,
  automatedDecisions: entry,
}) satisfies z.ZodType<RecordOfProcessing>;

/** The names of the supervisory authority through time. */
export const authoritiesSchema = z.array(
  z.strictObject({ validFrom: z.iso.date(), name: worded, address: worded, site: text }),
) satisfies z.ZodType<SupervisoryAuthority[]>;
