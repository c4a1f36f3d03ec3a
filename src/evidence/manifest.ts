import { z } from 'zod';
import { isReference } from '#domain/case/reference.ts';
import { safeFileName } from '#shared/safe-file-name.ts';
import { languageSchema } from '#shared/schemas/case-parts.ts';

const sum = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const id = z.string().regex(/^[\w-]{11}$/);

/** Where the log of a desk ended when the pack was made, and which file of the pack has its links. */
const logSchema = z.object({
  /** '' in a book of the first version. */
  desk: z.union([id, z.literal('')]),
  /** The log that the book began with. */
  first: z.boolean(),
  events: count,
  /** Of its last event, base64url. */
  hash: z.base64url().length(43),
  file: z.string().regex(/^proof\/log-\d{1,6}\.jsonl$/),
});

/** A case of the pack: `whole` with what it says, `masked` by numbers, days and kinds of events, `destroyed` as what is left. */
const caseSchema = z.object({
  reference: z.string().refine(isReference),
  caseId: z.string(),
  state: z.enum(['whole', 'masked', 'destroyed']),
  events: count,
});

/** The form of the packs that this version makes, the only one that it checks. */
const format = 1;

/** What tells a pack of a later version, whatever else its form is. */
export const newerSchema = z.object({ format: z.int().gt(format) });

/** What a pack says of itself: `pack.json`. It names every other file but the signature over it. */
export const manifestSchema = z.object({
  format: z.literal(format),
  bookId: z.string().regex(/^[0-9a-f]{32}$/),
  organisation: z.string(),
  /** When it was made, ISO 8601 in UTC, and by whom, as the book names them; '' where names are masked. */
  at: z.iso.datetime(),
  by: z.string(),
  language: languageSchema,
  reason: z.string(),
  /** Whether the pack holds the names, or leaves out all that persons have written or are called. */
  names: z.enum(['kept', 'masked']),
  /** Cases that came in in these days, `YYYY-MM-DD`, where the pack was made of a period. */
  period: z.object({ from: z.string(), to: z.string() }).exactOptional(),
  /** How many confidential cases of the period are not in it, because whoever made it does not open them. */
  unopened: count.exactOptional(),
  cases: z.array(caseSchema),
  logs: z.array(logSchema),
  files: z.array(z.object({ name: z.string(), size: count, sha256: sum })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The officer who made the pack, and their Ed25519 signature over {@link signedText}: `signature.json`. */
export const signatureSchema = z.object({ officer: id, signature: z.base64url().length(86) });

/** What stands before the bytes of `pack.json` in what is signed: for this and nothing else. */
export const signedText = 'ombud evidence 1\n';

/** The files of a pack that have a fixed name. */
export const manifestName = 'pack.json';
export const signatureName = 'signature.json';
export const registerName = 'register.csv';
export const verifierName = 'verifier.html';

/** Where a case's events are in a pack. */
export const eventsName = (reference: string): string => `cases/${reference}/events.json`;

/** A case's record, for people. */
export const recordName = (reference: string): string => `cases/${reference}/dossier.pdf`;

/** Where the documents of a case are, each under its number and its name. */
export const documentsIn = (reference: string): string => `cases/${reference}/documents/`;

/** A document's name in its folder: the second one, `avtal.pdf`, is `002-avtal.pdf`. */
export const documentName = (number: number, name: string): string =>
  `${String(number).padStart(3, '0')}-${safeFileName(name) || 'file'}`;

/** An event as `events.json` has it: of a masked case, and of one that opens no more, by its header alone. */
export const packedEventsSchema = z.array(
  z.strictObject({
    desk: z.string(),
    seq: count,
    at: z.string(),
    type: z.string(),
    actor: z.string().exactOptional(),
    event: z.unknown().optional(),
  }),
);
export type PackedEvent = z.infer<typeof packedEventsSchema>[number];
