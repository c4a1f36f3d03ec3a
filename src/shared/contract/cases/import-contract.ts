import { z } from 'zod';
import { channels } from '#domain/case/opening.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { choiceFields, dayFields, importFields } from '#domain/case-import/import-field.ts';
import type { ImportMapping } from '#domain/case-import/mapping.ts';
import { importErrors } from '#domain/case-import/plan-row.ts';
import { dayOrders } from '#domain/case-import/read-day.ts';
import { surenesses } from '../../views/intake-views.ts';
import { instantSchema, languageSchema, readingSchema } from '../../schemas/case-parts.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { job } from '../values.ts';

const column = z.int().nonnegative().max(2_000);
const choices = {
  kind: z.enum(caseKinds),
  channel: z.enum(channels),
  language: languageSchema,
  status: z.enum(['open', 'closed']),
  outcome: z.enum(outcomes),
};
const valuesOf = <T extends z.ZodType>(choice: T) => z.record(z.string().max(1_000), choice);

/** How the columns of a list become cases; see `domain/case-import`. */
const importMappingSchema = z.object({
  columns: z.partialRecord(z.enum(importFields), column),
  orders: z.partialRecord(z.enum(dayFields), z.enum(dayOrders)),
  values: z.object({
    kind: valuesOf(choices.kind).exactOptional(),
    channel: valuesOf(choices.channel).exactOptional(),
    language: valuesOf(choices.language).exactOptional(),
    status: valuesOf(choices.status).exactOptional(),
    outcome: valuesOf(choices.outcome).exactOptional(),
  }),
  defaults: z.object(choices).partial(),
});

const list = { importId: z.string().max(60), table: z.int().nonnegative() };
const mapped = { ...list, mapping: importMappingSchema as z.ZodType<ImportMapping> };

/** A row of the rehearsal: the case it makes, in short, or what is wrong with it. */
const rehearsedSchema = z.object({
  row: z.int(),
  faults: z
    .array(
      z.object({ field: z.enum(importFields), error: z.enum(importErrors), value: z.string() }),
    )
    .readonly(),
  planned: z
    .object({
      kind: choices.kind,
      receivedAt: instantSchema,
      requester: z.string(),
      subject: z.string(),
      earlierReference: z.string(),
      closedAt: instantSchema.exactOptional(),
      outcome: choices.outcome.exactOptional(),
    })
    .exactOptional(),
});
/** One of them. */
export type RehearsedRow = z.infer<typeof rehearsedSchema>;

/** A list of cases that was read and waits for its mapping. */
const waitingListSchema = z.object({
  importId: z.string(),
  /** When these very bytes were imported before. */
  importedAt: instantSchema.exactOptional(),
  tables: z.array(
    z.object({
      name: z.string(),
      rows: z.int(),
      columns: z.array(z.string()).readonly(),
      samples: z.array(z.array(z.string())),
      mapping: importMappingSchema as z.ZodType<ImportMapping>,
    }),
  ),
});
/** One of them. */
export type WaitingList = z.infer<typeof waitingListSchema>;

/** The rows of the contract that take in an existing list of cases; see `contract.ts`. */
export const importContract = {
  'case-import:read': {
    request: z.object({
      file: z.object({
        name: z.string().max(1_000),
        bytes,
        reading: readingSchema.exactOptional(),
      }),
      job: job.exactOptional(),
    }),
    response: waitingListSchema,
  },
  /** The values of a column, and what they seem to mean for a field. */
  'case-import:values': {
    request: z.object({ ...list, column, field: z.enum(choiceFields) }),
    response: z.object({
      values: z.array(z.object({ value: z.string(), rows: z.int() })),
      /** What each value seems to mean, by `valueKey`: how sure that is, and the word that it rests on. */
      suggested: z.record(
        z.string(),
        z.object({ choice: z.string(), sure: z.enum(surenesses), because: z.string() }),
      ),
    }),
  },
  /** The days of a column as they would be read; `certain` is false where the order of day and month is a guess. */
  'case-import:days': {
    request: z.object({ ...list, column }),
    response: z.object({
      order: z.enum(dayOrders),
      certain: z.boolean(),
      examples: z.array(
        z.object({ text: z.string(), dmy: z.string(), mdy: z.string(), ymd: z.string() }),
      ),
    }),
  },
  /** What every row would make; nothing is written. A window of the rows, or of the faulty ones. */
  'case-import:rehearse': {
    request: z.object({
      ...mapped,
      faultyOnly: z.boolean(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    response: z.object({
      cases: z.int(),
      closed: z.int(),
      faulty: z.int(),
      total: z.int(),
      rows: z.array(rehearsedSchema),
    }),
  },
  /** All rows become cases, or none. */
  'case-import:carry-out': {
    request: z.object(mapped),
    response: z.object({ cases: z.int(), first: z.string(), last: z.string() }),
  },
  'case-import:discard': {
    request: z.object({ importId: z.string().max(60) }),
    response: z.undefined(),
  },
} as const;
