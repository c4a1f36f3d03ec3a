import { z } from 'zod';
import { daySchema } from './settings-schema.ts';
import { recipientRoles, type RecordOfProcessing } from '#domain/register/record-of-processing.ts';

const text = z.string().max(20_000);
const line = z.string().max(1_000);
const worded = z.strictObject({ sv: text, en: text });
const entry = z.strictObject({ id: line, text: worded, quotes: z.array(text).readonly() });
const ids = z.array(line).max(1_000).readonly();

const named = z.strictObject({
  name: line,
  country: line,
  outsideEea: z.boolean(),
  safeguard: text,
  role: z.enum(recipientRoles).exactOptional(),
  systems: ids.exactOptional(),
});

const standing = z.enum(['none', 'some']).exactOptional();

const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(500).readonly();

/**
 * A version of the record as it goes over the wire and as it lies in `resources/register`. Unknown fields are refused:
 * a misspelt one would be lost in silence. Whether it may be adopted is not asked here; see `domain/register/faults`.
 */
export const recordSchema = z.strictObject({
  version: line,
  validFrom: daySchema,
  controller: z.strictObject({
    name: line,
    contact: line,
    organisationNumber: line,
    address: text,
    phone: line,
    jointControllers: text,
    representative: text,
  }),
  dataProtectionOfficer: z.strictObject({ name: line, contact: text }),
  inShort: worded,
  groups: listOf(entry),
  legalBases: listOf(entry.extend({ name: worded, article: line })),
  purposes: listOf(
    entry.extend({
      groups: ids,
      legalBasis: line,
      categories: ids,
      sources: ids,
      recipients: ids,
      retention: line,
      interest: worded.exactOptional(),
      balancing: worded.exactOptional(),
    }),
  ),
  categories: listOf(entry.extend({ name: worded, columns: ids })),
  sources: listOf(entry),
  recipients: listOf(entry.extend({ named: z.array(named).max(1_000).readonly() })),
  retention: listOf(
    entry.extend({
      counted: z.strictObject({ months: z.int().min(1).max(1_200), from: ids }).exactOptional(),
    }),
  ),
  rights: listOf(entry.extend({ article: line, practice: worded.exactOptional() })),
  pledges: listOf(entry.extend({ topic: z.enum(['protection', 'complaints']) })),
  notices: listOf(entry),
  specialCategories: entry,
  transfers: entry,
  automatedDecisions: entry,
  confirmed: z
    .strictObject({ recipients: standing, transfers: standing, automatedDecisions: standing })
    .exactOptional(),
}) satisfies z.ZodType<RecordOfProcessing>;
