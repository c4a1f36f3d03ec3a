import { z } from 'zod';
import { channels } from '#domain/case/opening.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { identityMeans } from '#domain/case/identity/facts.ts';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { measureKinds } from '#domain/case/measures/facts.ts';
import { requesterGroups } from '#domain/case/requester/facts.ts';
import { restrictionGrounds } from '#domain/case/restriction/facts.ts';
import { linkRelations } from '#domain/case/work/facts.ts';
import { checkIds } from '#domain/workflow/check.ts';
import { breachRecordSchema } from '../schemas/breach-schema.ts';
import { documentSchema, instantSchema } from '../schemas/case-parts.ts';
import { inquirySchema } from '../commands/inquiry.ts';
import { findingSchema } from '../commands/complaint.ts';
import { portableSetSchema } from '../commands/portability.ts';
import { refusedSchema } from '../commands/ending.ts';
import { groundSchema } from '../commands/measures.ts';

const text = z.string();

/** Whose data they are, and where the case went on to as processor. */
const roleSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('undecided') }),
  z.object({ is: z.literal('controller'), reason: text }),
  z.object({ is: z.literal('processor'), controller: text, reason: text }),
]);

const identitySchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('undecided') }),
  z.object({ state: z.literal('not-needed'), reason: text }),
  z.object({
    state: z.literal('asked'),
    at: instantSchema,
    why: text,
    means: z.enum(identityMeans),
  }),
  z.object({ state: z.literal('confirmed'), note: text, at: instantSchema }),
  z.object({ state: z.literal('failed'), reason: text }),
]);

const representativeSchema = z.object({
  name: text,
  email: text,
  relation: text,
  authority: z.discriminatedUnion('shown', [
    z.object({ shown: z.literal(false) }),
    z.object({ shown: z.literal(true), note: text }),
  ]),
});

const measureSchema = z.object({
  id: text,
  what: text,
  done: z.enum(measureKinds),
  at: instantSchema,
  note: text,
  ground: groundSchema.exactOptional(),
});

const noticeSchema = z.discriminatedUnion('state', [
  z.object({ id: text, name: text, state: z.literal('to-tell') }),
  z.object({ id: text, name: text, state: z.literal('told'), at: instantSchema, how: text }),
  z.object({ id: text, name: text, state: z.literal('excused'), reason: text }),
]);

const recipientsSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unlisted') }),
  z.object({ state: z.literal('none'), reason: text }),
  z.object({ state: z.literal('listed'), notices: z.array(noticeSchema).readonly() }),
]);

const restricted = { what: text, ground: z.enum(restrictionGrounds), since: instantSchema };
const restrictionSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('restricted'), ...restricted }),
  z.object({
    state: z.literal('announced'),
    ...restricted,
    announcedAt: instantSchema,
    liftsOn: text.exactOptional(),
    reason: text.exactOptional(),
  }),
  z.object({ state: z.literal('lifted'), ...restricted, liftedAt: instantSchema, reason: text }),
]);

const weighingSchema = z.discriminatedUnion('result', [
  z.object({ result: z.literal('stopped'), reasons: text }),
  z.object({
    result: z.literal('continues'),
    ground: z.enum(['compelling-grounds', 'legal-claims']),
    reasons: text,
  }),
]);

const remedy = { remedy: text, followUpOn: text };
const complaintSchema = z.object({
  finding: findingSchema.exactOptional(),
  representative: text,
  options: z.array(text).readonly(),
  remedy: z
    .discriminatedUnion('state', [
      z.object({ state: z.literal('chosen'), ...remedy }),
      z.object({
        state: z.literal('carried-out'),
        ...remedy,
        result: text,
        at: instantSchema,
      }),
    ])
    .exactOptional(),
});

const task = { id: text, title: text, owner: text, dueOn: text };
const taskSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), ...task }),
  z.object({ state: z.literal('done'), ...task, at: instantSchema }),
  z.object({ state: z.literal('dropped'), ...task, reason: text }),
]);

const area = {
  id: text,
  system: text,
  colleague: text,
  askedAt: instantSchema,
  chasedAt: z.array(instantSchema).readonly(),
  dueOn: text,
};
const areaSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('asked'), ...area }),
  z.object({
    state: z.literal('received'),
    ...area,
    at: instantSchema,
    holdsData: z.boolean(),
    note: text,
    withheld: refusedSchema.exactOptional(),
  }),
]);

const contactSchema = z.object({
  at: instantSchema,
  direction: z.enum(['in', 'out']),
  channel: z.enum(channels),
  summary: text,
  answers: z.boolean(),
});

/** How a case is worked, as the case screen and `desk show` give it. */
export const caseWorkSchema = z.object({
  role: roleSchema,
  forwarding: z.object({ to: text, how: text, at: instantSchema }).exactOptional(),
  group: z.enum(requesterGroups),
  representative: representativeSchema.exactOptional(),
  identity: identitySchema,
  measures: z.array(measureSchema).readonly(),
  /** What staff wrote down of it, in the order it was written. */
  notes: z.array(z.string()).readonly(),
  portable: z.array(portableSetSchema).readonly(),
  recipients: recipientsSchema,
  /** Whom the record in force names for the case's data. */
  knownRecipients: z.array(text).readonly(),
  restriction: restrictionSchema,
  weighing: weighingSchema.exactOptional(),
  marketing: z.object({
    stopped: z.object({ at: instantSchema, systems: text }).exactOptional(),
    suppressed: z.boolean(),
  }),
  review: z
    .object({
      by: text,
      viewHeard: z.boolean(),
      result: z.enum(['upheld', 'changed']),
      reasons: text,
      at: instantSchema,
    })
    .exactOptional(),
  complaint: complaintSchema,
  breach: breachRecordSchema,
  inquiry: inquirySchema.exactOptional(),
  /** The authority's own day for the answer, `YYYY-MM-DD`. */
  answerBy: text.exactOptional(),
  /** Until when the authority waits for a supplement, `YYYY-MM-DD`; '' when none is owed. */
  supplementDue: text,
  /** Where the authority takes notifications and how long it waits for more; '' and 0 where it is not known to. */
  breachRoute: z.object({ service: text, weeks: z.int().nonnegative() }),
  fee: z.object({ amount: z.int(), facts: text }).exactOptional(),
  tasks: z.array(taskSchema).readonly(),
  areas: z.array(areaSchema).readonly(),
  contacts: z.array(contactSchema).readonly(),
  files: z.array(z.object({ document: documentSchema, note: text })).readonly(),
  links: z.array(z.object({ reference: text, relation: z.enum(linkRelations) })).readonly(),
  /** What the law asks of the case; `outcomes` are those that wait for it, `discloses` when letters do. */
  checklist: z.array(
    z.object({
      check: z.enum(checkIds),
      article: text,
      met: z.boolean(),
      discloses: z.boolean(),
      /** No answer in substance goes out before it is met. */
      answers: z.boolean(),
      outcomes: z.array(z.enum(outcomes)),
    }),
  ),
  /** How the case may end, which grounds a refusal may have, and the letters it may issue. */
  workflow: z.object({
    outcomes: z.array(z.enum(outcomes)),
    grounds: z.array(groundSchema),
    letters: z.array(z.enum(letterKinds)),
  }),
  /** How it ends by what was done, the grounds it says no on, and the outcomes it contradicts. */
  proposal: z.object({
    outcome: z.enum(outcomes).exactOptional(),
    grounds: z.array(refusedSchema).readonly(),
    contradicted: z.array(z.enum(outcomes)).readonly(),
  }),
  refusal: z
    .object({ extent: z.enum(['full', 'partial']), grounds: z.array(refusedSchema).readonly() })
    .exactOptional(),
  outcome: z.enum(outcomes).exactOptional(),
  grounds: z.array(refusedSchema).readonly(),
  closingNote: text,
});
