import { z } from 'zod';
import { channels } from '#domain/case/opening.ts';
import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { seeings } from '#domain/case/seen/event.ts';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { becauses, rules, sources } from '#domain/deadline/rule.ts';
import { urgencies } from '#domain/deadline/urgency.ts';
import { foundTextSchema } from '../list/found-in.ts';
import { caseClockSchema } from '../schemas/case-clock.ts';
import {
  documentSchema,
  instantSchema,
  languageSchema,
  messageSchema,
  requesterSchema,
  readingSchema,
  tableSchema,
} from '../schemas/case-parts.ts';
import { caseWorkSchema } from './work-views.ts';
import { clashViewSchema } from './clash-view.ts';

/** A due date with its reasons, as `domain/deadline` gives it. */
export const dueSchema = z.object({
  due: z.string(),
  alternatives: z
    .array(z.object({ due: z.string(), because: z.enum(becauses), source: z.enum(sources) }))
    .readonly(),
  steps: z
    .array(
      z.object({
        rule: z.enum(rules),
        date: z.string(),
        source: z.enum(sources),
        facts: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    )
    .readonly(),
  ruleSet: z.string(),
  ruleVersion: z.string(),
});

/** One case in a list. `due` is `YYYY-MM-DD` or, for a breach, an ISO date-time with offset. */
export const caseRowSchema = z.object({
  reference: z.string(),
  kind: z.enum(caseKinds),
  status: z.enum(statuses),
  requester: z.string(),
  subject: z.string(),
  handler: z.string(),
  receivedAt: instantSchema,
  due: z.string(),
  urgency: z.enum(urgencies),
  /** Where a search found it, if not in its own words. */
  found: foundTextSchema.exactOptional(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;

/** One event as a line of the case's story; `facts` fill the words of its type. */
export const timelineEntrySchema = z.object({
  seq: z.int(),
  /** The desk in whose log it has that number; before desks had names absent. */
  desk: z.string().exactOptional(),
  /** The name of the officer whose key signed it; absent where nobody signed. `actor` is what their desk wrote. */
  signedBy: z.string().exactOptional(),
  at: instantSchema,
  actor: z.string(),
  type: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** That a confidential case was seen, on a day: `exported` with the names of those who asked. */
const seenSchema = z.object({ name: z.string(), at: instantSchema, how: z.enum(seeings) });

/** One case, whole: what the case screen and `desk show` give. */
export const caseViewSchema = z.object({
  ...caseClockSchema.shape,
  ...caseWorkSchema.shape,
  reference: z.string(),
  kind: z.enum(caseKinds),
  status: z.enum(statuses),
  language: languageSchema,
  channel: z.enum(channels),
  receivedAt: instantSchema,
  requester: requesterSchema,
  subject: z.string(),
  handler: z.string(),
  /** The number it had before it came here. */
  earlierReference: z.string().exactOptional(),
  /** While it stands nothing of the case may be disposed of. */
  hold: z.object({ reason: z.string(), placedAt: instantSchema }).exactOptional(),
  closedAt: instantSchema.exactOptional(),
  messages: z
    .array(messageSchema.extend({ number: z.int().positive().exactOptional() }))
    .readonly(),
  /** Messages that came while it was closed and wait for somebody to say what they are, by number from 1. */
  unsettled: z.array(z.int().positive()).readonly(),
  /** What officers who did not know of each other decided, and does not go together. */
  clashes: z.array(clashViewSchema),
  due: dueSchema,
  urgency: z.enum(urgencies),
  /** The versions of the record of processing it rests on, by name; see `domain/register/versions-of-case`. */
  registerVersions: z.object({
    received: z.string(),
    answered: z.string(),
    current: z.string(),
  }),
  data: z
    .array(
      z.object({
        system: z.string(),
        document: documentSchema,
        tables: z.array(tableSchema).readonly(),
        reading: readingSchema.exactOptional(),
      }),
    )
    .readonly(),
  documents: z.array(
    z.object({
      kind: z.enum(letterKinds),
      language: languageSchema,
      document: documentSchema,
      pages: z.int(),
      registerVersion: z.string(),
      templateVersion: z.string().exactOptional(),
      version: z.int().exactOptional(),
      replaces: z.string().exactOptional(),
      reason: z.string().exactOptional(),
      findings: z
        .array(z.object({ code: z.string(), reason: z.string() }))
        .readonly()
        .exactOptional(),
      draftedBy: z.string().exactOptional(),
      approvedBy: z.string().exactOptional(),
      issuedAt: instantSchema,
      /** Its pages were destroyed then, by a retention rule. */
      disposedAt: instantSchema.exactOptional(),
    }),
  ),
  timeline: z.array(timelineEntrySchema),
  /** Of a confidential case: who had it before them, by the name of who signed it, newest first. */
  seenBy: z.array(seenSchema).exactOptional(),
});
export type CaseView = z.infer<typeof caseViewSchema>;
