import { z } from 'zod';
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
  file: z.string(),
});

/** A case of the pack: `whole` with what it says, `masked` by numbers, days and kinds of events, `destroyed` as what is left. */
const caseSchema = z.object({
  reference: z.string(),
  caseId: z.string(),
  state: z.enum(['whole', 'masked', 'destroyed']),
  events: count,
});

/** What a pack says of itself: `pack.json`. It names every other file but the signature over it. */
export const manifestSchema = z.object({
  format: z.literal(1),
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

/** Where a case's events are in a pack. */
export const eventsName = (reference: string): string => `cases/${reference}/events.json`;

/** An event as `events.json` has it: of a masked case, and of one that opens no more, by its header alone. */
export const packedEventsSchema = z.array(
  z.object({
    desk: z.string(),
    seq: count,
    at: z.string(),
    type: z.string(),
    actor: z.string().exactOptional(),
    event: z.unknown().optional(),
  }),
);
export type PackedEvent = z.infer<typeof packedEventsSchema>[number];
