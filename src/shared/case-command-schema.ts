import { z } from 'zod';
import { channels, letterKinds, outcomes, pauseCategories } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { caseKinds } from '#domain/case/kind.ts';

/** An ISO 8601 instant with offset or Z; a naive date-time is refused, never guessed at. */
export const instantSchema = z.iso.datetime({ offset: true });

/** A language a case can be answered in. */
export const languageSchema = z.enum(['sv', 'en']);

const text = z.string().max(100_000);
const line = z.string().max(1_000);
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

const attachmentSchema = documentSchema.pick({
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
});

/** Something received in a case. */
export const messageSchema = z.object({
  receivedAt: instantSchema,
  subject: line,
  text: z.string(),
  messageId: line,
  attachments: z.array(attachmentSchema).readonly(),
  original: documentSchema.exactOptional(),
});

const tableSchema = z.object({
  name: line,
  columns: z.array(line).readonly(),
  rows: z.int().nonnegative(),
});

/** Every command `decide` knows, as it comes over the wire and from `desk do`. */
export const caseCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open-case'),
    kind: z.enum(caseKinds),
    language: languageSchema,
    channel: z.enum(channels),
    receivedAt: instantSchema,
    requester: requesterSchema,
    message: messageSchema,
  }),
  z.object({ type: z.literal('add-message'), message: messageSchema }),
  z.object({ type: z.literal('change-kind'), kind: z.enum(caseKinds) }),
  z.object({ type: z.literal('change-language'), language: languageSchema }),
  z.object({ type: z.literal('correct-receipt'), receivedAt: instantSchema, reason: text }),
  z.object({ type: z.literal('correct-requester'), requester: requesterSchema }),
  z.object({ type: z.literal('assign'), handler: line }),
  z.object({ type: z.literal('confirm-identity'), note: text }),
  z.object({ type: z.literal('add-note'), text }),
  z.object({ type: z.literal('extend'), reason: text, at: instantSchema.exactOptional() }),
  z.object({
    type: z.literal('pause'),
    category: z.enum(pauseCategories).exactOptional(),
    reason: text,
    evidence: text.exactOptional(),
    at: instantSchema.exactOptional(),
  }),
  z.object({ type: z.literal('resume'), at: instantSchema.exactOptional() }),
  z.object({ type: z.literal('withdraw-extension'), reason: text }),
  z.object({
    type: z.literal('withdraw-pause'),
    pausedAt: instantSchema.exactOptional(),
    reason: text,
  }),
  z.object({
    type: z.literal('override-country'),
    country: z.string().max(10).exactOptional(),
    reason: text,
  }),
  z.object({
    type: z.literal('collect-data'),
    system: line,
    document: documentSchema,
    tables: z.array(tableSchema).readonly(),
  }),
  z.object({ type: z.literal('withdraw-data'), documentId: line, reason: text }),
  z.object({
    type: z.literal('issue-letter'),
    kind: z.enum(letterKinds),
    language: languageSchema,
    document: documentSchema,
    pages: z.int().positive(),
    registerVersion: line,
  }),
  z.object({ type: z.literal('close'), outcome: z.enum(outcomes), note: text }),
  z.object({ type: z.literal('reopen'), reason: text }),
]) satisfies z.ZodType<CaseCommand>;
