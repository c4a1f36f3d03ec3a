import { z } from 'zod';
import { delimiters, encodings, quotings } from '#domain/case/data/table-reading.ts';
import { missingReasons } from '#domain/case/message.ts';
import { receiptDoubts, receiptSources } from '#domain/case/registration/receipt.ts';

/** An ISO 8601 instant with offset or Z; a naive date-time is refused, never guessed at. */
export const instantSchema = z.iso.datetime({ offset: true });

/** A language a case can be answered in. */
export const languageSchema = z.enum(['sv', 'en']);

/** Free words of staff or requester. */
export const text = z.string().max(100_000);
/** A name, subject or other short text. */
export const line = z.string().max(1_000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The person who asks; empty strings mean unknown. */
export const requesterSchema = z.object({ name: line, email: line, address: text });

/** A file kept sealed with the case. */
export const documentSchema = z.object({
  id: line,
  name: line,
  mediaType: line,
  size: z.int().nonnegative(),
  sha256,
  blob: sha256,
});

/** A file inside a received e-mail, or one that it names and does not hold. */
export const attachmentSchema = documentSchema
  .pick({ name: true, mediaType: true, size: true, sha256: true })
  .extend({ missing: z.enum(missingReasons).exactOptional() });

/** Who wrote; empty strings mean unknown. */
export const mailboxSchema = z.object({ name: line, email: line });

/** From what the instant of receipt was taken, and what speaks against it. */
export const receiptSchema = z.object({
  source: z.enum(receiptSources),
  line,
  against: z
    .array(z.object({ code: z.enum(receiptDoubts), line, at: instantSchema.exactOptional() }))
    .readonly(),
});

/** Something received in a case. */
export const messageSchema = z.object({
  receivedAt: instantSchema,
  subject: line,
  text: z.string(),
  messageId: line,
  attachments: z.array(attachmentSchema).readonly(),
  original: documentSchema.exactOptional(),
  from: z.array(mailboxSchema).readonly().exactOptional(),
  receipt: receiptSchema.exactOptional(),
  forwarded: z.object({ by: mailboxSchema, at: instantSchema, text: z.string() }).exactOptional(),
});

/** A table found in collected data. */
export const tableSchema = z.object({
  name: line,
  columns: z.array(line).readonly(),
  rows: z.int().nonnegative(),
  hidden: z
    .object({ sheet: z.boolean(), rows: z.int().nonnegative(), columns: z.int().nonnegative() })
    .exactOptional(),
  notes: z.array(z.string()).readonly().exactOptional(),
  noticed: z
    .object({
      ragged: z.int().positive().exactOptional(),
      unvalued: z.int().positive().exactOptional(),
      undecoded: z.int().positive().exactOptional(),
    })
    .exactOptional(),
});

const rowNumber = z.int().nonnegative().max(1_048_576);

/** How a table is read, as far as a person has said. */
export const readingSchema = z.object({
  delimiter: z.enum(delimiters).exactOptional(),
  encoding: z.enum(encodings).exactOptional(),
  quotes: z.enum(quotings).exactOptional(),
  head: z.object({ first: rowNumber, last: rowNumber }).exactOptional(),
});

/** Some rows of a file; see `TablePreview`. */
export const previewSchema = z.object({
  name: z.string(),
  rows: z.array(z.object({ row: rowNumber, cells: z.array(z.string()).readonly() })).readonly(),
});
