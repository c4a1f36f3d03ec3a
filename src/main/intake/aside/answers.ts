import { z } from 'zod';
import { mailboxSchema, readingSchema, tableSchema } from '#shared/schemas/case-parts.ts';
import { largestFile } from '#shared/largest-file.ts';
import { draftSchema, originalMailSchema } from '#shared/views/intake-views.ts';
import { mostCells, mostColumns, mostTables } from '../tables/bounds.ts';
import type { PackedTable } from '../tables/packed-table.ts';
import { mostOfFile } from '../words/most-of-file.ts';
import type { Readings } from './readings.ts';

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const count = z.int().nonnegative();
const ids = z.array(z.string().max(1_000)).max(500);

const packedTable = tableSchema
  .extend({
    name: z.string().max(1_000),
    columns: z.array(z.string().max(1_000)).max(mostColumns),
    rows: count.max(mostCells),
    notes: z.array(z.string()).max(mostCells).exactOptional(),
    text: bytes,
    ends: z.custom<Uint32Array<ArrayBuffer>>((value) => value instanceof Uint32Array),
  })
  .refine(holdsTogether);

/** Every cell ends within the text, and none before the one ahead of it. */
function holdsTogether({ columns, rows, text, ends }: PackedTable): boolean {
  if (ends.length !== rows * columns.length) return false;
  let last = 0;
  for (const end of ends) {
    if (end < last) return false;
    last = end;
  }
  return last <= text.length;
}

/** A mail as it came, or the message it passes on: a draft without what hangs on the file or the book. */
const versionSchema = draftSchema
  .pick({
    from: true,
    subject: true,
    text: true,
    receivedAt: true,
    receipt: true,
    suggestedKind: true,
    sure: true,
    because: true,
    also: true,
    language: true,
  })
  .extend({ messageId: z.string().max(1_000), inReplyTo: ids, references: ids });

/** What the reading process may answer to each order; whatever has another shape is not believed. */
export const answers = {
  collected: z.object({
    mediaType: z.string().max(200),
    tables: z.array(packedTable).max(mostTables),
    reading: readingSchema.exactOptional(),
  }),
  email: versionSchema.extend({
    ...draftSchema.pick({
      file: true,
      attachments: true,
      sha256: true,
      warnings: true,
      questions: true,
    }).shape,
    writers: z.array(mailboxSchema).max(50),
    forwarded: z.object({ inner: versionSchema, cover: z.string() }).exactOptional(),
    mediaType: z.enum(['message/rfc822', 'application/vnd.ms-outlook']),
  }),
  attachment: bytes.optional(),
  attachments: z.array(bytes.or(z.undefined())).refine(isOneFile),
  original: originalMailSchema,
  records: z.object({
    delimiter: z.string().length(1),
    records: z.custom<string[][]>(
      (value) =>
        Array.isArray(value) &&
        value.every((record) => Array.isArray(record) && record.every(isText)),
    ),
  }),
  words: z.object({ text: z.string().max(mostOfFile), cut: z.boolean() }),
} satisfies { [K in keyof Readings]: z.ZodType<Readings[K]['read']> };

/** Together no more than one file may be. */
function isOneFile(parts: readonly (Uint8Array | undefined)[]): boolean {
  return parts.reduce((sum, part) => sum + (part?.byteLength ?? 0), 0) <= largestFile;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
