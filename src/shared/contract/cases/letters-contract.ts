import { z } from 'zod';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { findingCodes, mendPlaces, severities } from '#domain/letter/pre-send/finding.ts';
import { letterFactsSchema } from '../../commands/drafting.ts';
import { longestTemplate } from '../../letter-text/longest-template.ts';
import { documentSchema, languageSchema } from '../../schemas/case-parts.ts';
import { templateProblemSchema } from '../../template-problem.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { job } from '../values.ts';

const kind = z.enum(letterKinds);
const reason = z.string().max(10_000);
const templateText = z.string().max(longestTemplate);
/** Characters that a visible sign stands for in a letter, each once with its first place. */
const signs = z
  .array(
    z.intersection(
      z.object({ character: z.string() }),
      z.discriminatedUnion('part', [
        z.object({ part: z.literal('head') }),
        z.object({ part: z.literal('text'), heading: z.string() }),
        z.object({
          part: z.literal('table'),
          caption: z.string(),
          row: z.int(),
          column: z.string(),
        }),
      ]),
    ),
  )
  .readonly();

const referenceSchema = z.string().max(40);
const delivered = z.object({ bytes, fileName: z.string(), mediaType: z.string() });
const wanted = z.object({ reference: referenceSchema, kind, language: languageSchema });
const template = z.object({ kind, language: languageSchema });
/** The number of the version that was in use when a change was begun. */
const from = z.int().nonnegative();

/** SHA-256 of a letter as it was drawn, in hexadecimal digits. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const findingSchema = z.object({
  code: z.enum(findingCodes),
  severity: z.enum(severities),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  mend: z.enum(mendPlaces),
});

/** All that stands between a letter and its issue. */
const preparationSchema = z.object({
  /** What staff have answered and the case knows, by question; `domain/letter/letter-specs.ts` says what is asked. */
  answers: z.record(z.string(), z.string()),
  missing: z.array(z.string()),
  findings: z.array(findingSchema).readonly(),
  /** SHA-256 of all the letter says: another one where the case, the text or the letterhead has changed what goes out. */
  content: sha256,
  /** The last issue of the same letter, which a new one would stand in place of. */
  replaces: z.object({ version: z.int(), issuedAt: z.string() }).exactOptional(),
  review: z.object({
    required: z.boolean(),
    /** `changed`: it says something else than what was put forward. */
    state: z.enum(['none', 'changed', 'drafted', 'approved']),
    draftedBy: z.string(),
    approvedBy: z.string(),
  }),
});
export type LetterPreparation = z.infer<typeof preparationSchema>;

/** A fact or building block; `sample` is what it says in a made-up case, '' for a yes or no. */
const nameSchema = z.object({ name: z.string(), required: z.boolean(), sample: z.string() });
const versionSchema = z.object({
  /** From 1; 0 is the text that ships. */
  number: z.int(),
  text: z.string(),
  by: z.string(),
  reason: z.string(),
  /** '' for the text that ships. */
  at: z.string(),
  /** Back to the original. */
  reset: z.boolean(),
});

/** The text of a letter with its history, newest first, and what it can be made of. */
const templateSchema = z.object({
  text: z.string(),
  original: z.string(),
  versions: z.array(versionSchema),
  facts: z.array(nameSchema),
  parts: z.array(nameSchema),
});
export type TemplateView = z.infer<typeof templateSchema>;

/** The rows of the contract that are about letters and their texts; see `contract.ts`. */
export const lettersContract = {
  'letters:prepare': { request: wanted, response: preparationSchema },
  /** The letter as it would be issued now; `answers` are what is written and not saved yet. */
  'letters:preview': {
    request: wanted.extend({
      job: job.exactOptional(),
      answers: letterFactsSchema.exactOptional(),
    }),
    response: preparationSchema
      .pick({ missing: true, findings: true })
      .extend({ pdf: bytes, sha256, pages: z.int(), signs, fileName: z.string() }),
  },
  /** `reasons` by finding; `reason` where it was issued before; `shown` is the letter that was looked at, and no other goes out. */
  'letters:issue': {
    request: wanted.extend({
      job: job.exactOptional(),
      shown: sha256.exactOptional(),
      reasons: z.record(z.string().max(100), reason).exactOptional(),
      reason: reason.exactOptional(),
    }),
    response: z.object({ document: documentSchema, pages: z.int(), signs, version: z.int() }),
  },
  /** Puts a letter forward to be approved by somebody else. */
  'letters:draft': { request: wanted, response: preparationSchema },
  /** Another officer of this computer approves a draft, who signs in for that act; a wrong passphrase counts as a guess. */
  'letters:approve-as': {
    request: wanted.extend({ passphrase: z.string().max(1_000) }),
    response: z.undefined(),
  },
  /** A copy of an issued letter that opens only with a password, and the password on a sheet of its own. */
  'letters:protect': {
    request: z.object({ reference: referenceSchema, documentId: z.string() }),
    response: z.object({ file: delivered, sheet: delivered }),
  },
  /** An issued letter with the files inside it, its enclosures and a list, as a zip; `sheet` when it is protected. */
  'letters:package': {
    request: z.object({ reference: referenceSchema, documentId: z.string(), protect: z.boolean() }),
    response: z.object({ file: delivered, sheet: delivered.exactOptional() }),
  },
  'templates:list': {
    request: z.undefined(),
    response: z.array(
      z.object({ kind, language: languageSchema, number: z.int(), at: z.string() }),
    ),
  },
  'templates:show': { request: template, response: templateSchema },
  /** A made-up letter from this text, and what is wrong with it; no PDF where it cannot be read. */
  'templates:preview': {
    request: template.extend({ text: templateText, job: job.exactOptional() }),
    response: z.object({
      problems: z.array(templateProblemSchema),
      pdf: bytes.exactOptional(),
      pages: z.int(),
    }),
  },
  'templates:change': {
    request: template.extend({ text: templateText, reason, from }),
    response: templateSchema,
  },
  'templates:reset': { request: template.extend({ reason, from }), response: templateSchema },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
