import { z } from 'zod';
import { roles } from '#domain/team/event.ts';
import { channels } from '#domain/case/opening.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { copyWays } from '#domain/case/work/facts.ts';
import type { Result } from '#domain/result.ts';
import { arrangementSchema, listOrderSchema } from '../schemas/arrangement-schema.ts';
import { bulkCommandSchema, caseCommandSchema } from '../schemas/case-command-schema.ts';
import {
  documentSchema,
  instantSchema,
  languageSchema,
  requesterSchema,
  previewSchema,
  readingSchema,
  tableSchema,
} from '../schemas/case-parts.ts';
import { backupContract } from './book/backup-contract.ts';
import { checksContract } from './book/checks-contract.ts';
import { clockContract } from './cases/clock-contract.ts';
import { doorContract } from './door-contract.ts';
import { figuresContract } from './book/figures-contract.ts';
import { evidenceContract } from './book/evidence-contract.ts';
import { exchangeContract } from './book/exchange-contract.ts';
import { lettersContract } from './cases/letters-contract.ts';
import { importContract } from './cases/import-contract.ts';
import { incidentsContract } from './cases/incidents-contract.ts';
import { letterheadContract } from './book/letterhead-contract.ts';
import type { Refusal } from '../refusal.ts';
import { namingExportsContract } from './cases/naming-exports-contract.ts';
import { aboutContract } from './desk/about-contract.ts';
import { lookContract } from './desk/look-contract.ts';
import { searchesContract } from './desk/searches-contract.ts';
import { reviewContract } from './cases/review-contract.ts';
import { registerContract } from './book/register-contract.ts';
import { retentionContract } from './book/retention-contract.ts';
import { securityContract, wayInSchema } from './book/security-contract.ts';
import { reasonsContract } from './book/reasons-contract.ts';
import { sheetsContract } from './cases/sheets-contract.ts';
import { teamContract } from './book/team-contract.ts';
import { suppressionContract } from './book/suppression-contract.ts';
import { listGroups } from '../list/arrangement.ts';
import { textsReadSchema } from '../list/found-in.ts';
import { longestQuery } from '../query/parse-query.ts';
import {
  draftEditsSchema,
  draftSchema,
  originalMailSchema,
  intakeAnswersSchema,
} from '../views/intake-views.ts';
import { caseRowSchema, caseViewSchema } from '../views/views.ts';
import { unsavedContract } from './desk/unsaved-contract.ts';
import { workContract } from './cases/work-contract.ts';
import { bytesSchema as bytes } from '../schemas/bytes-schema.ts';

const nothing = z.undefined();
const reference = z.string().max(40);
/** Words and conditions, as `parseQuery` reads them. */
const search = z.string().max(longestQuery.characters);
/** What the desk calls a long job, to hear of it (`job:progress`) and to stop it. */
const job = z.string().min(1).max(60);
const file = z.object({ name: z.string().max(1_000), bytes, modifiedAt: instantSchema });
const refusal = z.custom<Refusal>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);
/** What became of files that were read: a draft of each, or why not. */
const readFiles = z.object({
  drafts: z.array(draftSchema),
  refused: z.array(z.object({ file: z.string(), refusal })),
});
const appState = z.object({
  state: z.enum(['new', 'locked', 'open', 'refused']),
  /** Why the book cannot be opened, when `refused`; when `locked`, by what, if nobody asked for it. */
  refusal: refusal.exactOptional(),
  language: languageSchema,
  organisation: z.string(),
  handler: z.string(),
  /** Of whoever is at work, with their last day, `YYYY-MM-DD`; of an open book alone. */
  role: z.enum(roles).exactOptional(),
  until: z.iso.date().exactOptional(),
  /** How many cases they were given, where it is not all that the team reads. */
  given: z.int().exactOptional(),
  version: z.string(),
  /** The practice book, open or not: nothing here is real. */
  practice: z.literal(true).exactOptional(),
  /** Of a locked book: whether this computer may open it without the passphrase. */
  remembered: z.boolean().exactOptional(),
});

/** A file made to be saved; its name says nothing about a person. */

/**
 * Every request the desk can make of main: one row per channel, with what it takes and what it gives.
 * Main parses requests; a response is always a `Result`. Commands that change a case go through
 * `cases:execute`, the same way the CLI's `desk do` goes.
 */
export const contract = {
  ...reviewContract,
  ...backupContract,
  ...checksContract,
  ...clockContract,
  ...doorContract,
  ...evidenceContract,
  ...exchangeContract,
  ...figuresContract,
  ...importContract,
  ...incidentsContract,
  ...namingExportsContract,
  ...retentionContract,
  ...lettersContract,
  ...letterheadContract,
  ...registerContract,
  ...securityContract,
  ...reasonsContract,
  ...sheetsContract,
  ...suppressionContract,
  ...teamContract,
  ...searchesContract,
  ...lookContract,
  ...aboutContract,
  ...unsavedContract,
  ...workContract,
  'app:status': { request: nothing, response: appState },
  'app:speak': { request: z.object({ language: languageSchema }), response: appState },
  /** To the practice book, back to the real one, or to another beginning: the app starts again there. */
  'app:practise': {
    request: z.object({ go: z.enum(['there', 'back', 'anew']) }),
    response: nothing,
  },
  /** Opens the practice book, made first where there is none; only where one practises. */
  'book:practise': { request: z.object({ language: languageSchema }), response: appState },
  'book:create': {
    request: z.object({
      organisation: z.string().trim().min(1).max(200),
      handler: z.string().trim().min(1).max(200),
      passphrase: z.string().max(1_000),
      language: languageSchema,
    }),
    response: z.object({ recoveryKey: z.string() }),
  },
  'book:unlock': {
    request: wayInSchema,
    response: appState,
  },
  'book:lock': { request: nothing, response: appState },
  'intake:read': {
    request: z.object({ files: z.array(file).max(500) }),
    response: readFiles,
  },
  'intake:sample': { request: nothing, response: readFiles },
  /** What was taken in and not decided on when the book was last open: batches, by name. */
  'intake:waiting': { request: nothing, response: z.array(z.string()).readonly() },
  /** Reads what is left of one. */
  'intake:again': { request: z.object({ batch: z.string().max(60) }), response: readFiles },
  /** Reads what the system asked Ombud to open; which files those are is not the window's to say. */
  'intake:opened': { request: nothing, response: readFiles },
  'intake:save': {
    request: z.object({
      draftId: z.string(),
      kind: z.enum(caseKinds),
      language: languageSchema,
      receivedAt: instantSchema,
      requester: requesterSchema,
      answers: intakeAnswersSchema,
    }),
    response: z.object({
      reference,
      joined: z.boolean(),
      /** The cases opened besides, of a message that asks for several things. */
      linked: z.array(reference),
    }),
  },
  /** Keeps what somebody has made of a draft until they decide on it. */
  'intake:edit': {
    request: z.object({ draftId: z.string(), edits: draftEditsSchema }),
    response: nothing,
  },
  /** What a draft was read from: its header, and its page as it came. */
  'intake:original': { request: z.object({ draftId: z.string() }), response: originalMailSchema },
  'intake:discard': { request: z.object({ draftId: z.string() }), response: nothing },
  'cases:log': {
    request: z.object({
      kind: z.enum(caseKinds),
      language: languageSchema,
      channel: z.enum(channels),
      receivedAt: instantSchema,
      requester: requesterSchema,
      subject: z.string().trim().min(1).max(1_000),
      text: z.string().max(100_000),
    }),
    response: z.object({ reference }),
  },
  'cases:list': {
    request: z.object({
      search,
      /** Left out: by due date, and where it is searched what fits best first. */
      order: listOrderSchema.exactOptional(),
      group: z.enum(listGroups).exactOptional(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    response: z.object({
      total: z.int(),
      rows: z.array(caseRowSchema),
      /** The parts of a grouped list, in their order; a week's key is its Monday, and '' is nobody or no week. */
      groups: z.array(z.object({ key: z.string(), count: z.int() })).exactOptional(),
      /** Of a search for words: how far the texts in the cases have been read. */
      texts: textsReadSchema.exactOptional(),
      unlooked: z.int().positive().exactOptional(),
    }),
  },
  /** How whoever is at work has arranged the list of cases. */
  'cases:arrangement': { request: nothing, response: arrangementSchema },
  /** Keeps it so for them, on this computer. */
  'cases:arrange': { request: arrangementSchema, response: nothing },
  /** The register of cases as a file, filtered as the list is. */
  'cases:export': {
    request: z.object({
      search,
      format: z.enum(['csv', 'json']),
      /** Left out: that of cases. That of breaches (Art. 33(5)) is whole, whatever the filter. */
      register: z.enum(['cases', 'breaches']).exactOptional(),
      /** Left out: nobody who asked is named. */
      requesters: z.object({ reason: z.string().max(1_000) }).exactOptional(),
      job: job.exactOptional(),
    }),
    response: z.object({ bytes, fileName: z.string(), cases: z.int() }),
  },
  'cases:show': { request: z.object({ reference }), response: caseViewSchema },
  'cases:execute': {
    request: z.object({ reference, command: caseCommandSchema }),
    response: z.object({ reference, events: z.array(z.string()) }),
  },
  /** Other cases that may be of the same person, at most 20. */
  'cases:alike': {
    request: z.object({ reference }),
    response: z.object({
      rows: z.array(caseRowSchema.extend({ by: z.enum(['email', 'name']) })),
    }),
  },
  'cases:execute-many': {
    request: z.object({
      references: z.array(reference).min(1).max(500),
      command: bulkCommandSchema,
    }),
    /** One for each case, with its refusal where it refused. */
    response: z.object({
      results: z.array(
        z.object({
          reference: z.string(),
          refusal: refusal.exactOptional(),
          /** Of assigning: who had it until then, empty for nobody. */
          from: z.string().exactOptional(),
        }),
      ),
    }),
  },
  'data:collect': {
    request: z.object({
      reference,
      system: z.string().trim().min(1).max(200),
      files: z
        .array(file.extend({ reading: readingSchema.exactOptional() }))
        .min(1)
        .max(100),
      job: job.exactOptional(),
    }),
    response: z.object({
      tables: z.array(tableSchema),
      enclosures: z.array(documentSchema.pick({ name: true, mediaType: true, size: true })),
    }),
  },
  /** How a file looks, read as a person says. */
  'data:preview': {
    request: z.object({ file, reading: readingSchema }),
    response: z.object({ preview: z.array(previewSchema) }),
  },
  /** The exports of made-up systems that ship, to practise with. */
  'data:sample': { request: nothing, response: z.array(file).readonly() },
  'data:rows': {
    request: z.object({
      reference,
      documentId: z.string(),
      table: z.int().nonnegative(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    response: z.object({ total: z.int(), rows: z.array(z.array(z.string()).readonly()) }),
  },
  'jobs:stop': { request: z.object({ job }), response: z.object({ stopped: z.boolean() }) },
  /** A copy of something in a case has left it: to be kept in its story. `name` is how the desk calls it. */
  'documents:taken': {
    request: z.object({
      reference,
      name: z.string().trim().min(1).max(1_000),
      way: z.enum(copyWays),
    }),
    response: nothing,
  },
  'documents:open': {
    /** Any kept file, as it was received or issued; `attachment` counts from 0 within an e-mail. */
    request: z.object({
      reference,
      documentId: z.string(),
      attachment: z.int().nonnegative().exactOptional(),
    }),
    response: z.object({ bytes, mediaType: z.string(), fileName: z.string() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

/** The name of a request, `noun:verb`. */
export type Channel = keyof typeof contract;
/** What a channel takes. */
export type Request<C extends Channel> = z.infer<(typeof contract)[C]['request']>;
/** What a channel gives. */
export type Response<C extends Channel> = Result<
  z.infer<(typeof contract)[C]['response']>,
  Refusal
>;
/** One function per channel; a missing one does not compile. */
export type Handlers = { [C in Channel]: (request: Request<C>) => Promise<Response<C>> };
