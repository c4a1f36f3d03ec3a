import { z } from 'zod';
import { instantSchema } from '../../schemas/case-parts.ts';
import type { BookFault, Unproven } from '../../verification.ts';
import { count, job } from '../values.ts';

const faultCodes = {
  'journal-missing': true,
  'journal-foreign': true,
  'keys-misshapen': true,
  'keys-open-to-all': true,
  'head-not-signed': true,
  'first-officer-foreign': true,
  'batch-not-signed': true,
  'log-forked': true,
  'chain-broken': true,
  'events-missing': true,
  'head-differs': true,
  'head-unreadable': true,
  'event-after-disposal': true,
  'event-open-to-all': true,
  'event-does-not-open': true,
  'file-altered': true,
  'file-does-not-open': true,
  'case-key-missing': true,
  'keys-doubled': true,
  'keys-do-not-open': true,
  'keys-damaged': true,
  'key-cost-refused': true,
} satisfies Record<BookFault['code'], true>;
const unproven = ['whose-book', 'contents', 'before-signing', 'age'] as const satisfies Unproven[];

/** Something that a check has found; see `shared/verification.ts`. */
const faultSchema = z.object({
  code: z.enum(Object.keys(faultCodes) as [BookFault['code']]),
  desk: z.string().exactOptional(),
  seq: z.int().exactOptional(),
  blob: z.string().exactOptional(),
  cases: count.exactOptional(),
});

/** What the last check that went to its end has shown, and when it ended. */
export const checkedSchema = z.object({
  at: instantSchema,
  events: count,
  cases: count,
  documents: count,
  /** How many desks' logs there are. */
  desks: count,
  /** Batches that were signed by the officer they name, and events from before anybody signed. */
  signed: count,
  unsigned: count,
  opened: z.boolean(),
  unproven: z.array(z.enum(unproven)).readonly(),
  faults: z.array(faultSchema).readonly(),
});

/**
 * Why a check could not be made, since one last was: the code of a refusal. With `untold` one was made, and what it found
 * could not be noted in the book.
 */
export const checkProblemSchema = z.object({
  at: instantSchema,
  code: z.string(),
  untold: z.literal(true).exactOptional(),
});

/** A fault with where it is as people know it: in whose log, written when, in which case. */
const placedFaultSchema = faultSchema.extend({
  officer: z.string().exactOptional(),
  after: instantSchema.exactOptional(),
  before: instantSchema.exactOptional(),
  reference: z.string().exactOptional(),
});

const shownSchema = z.object({
  running: z.boolean(),
  last: checkedSchema.extend({ faults: z.array(placedFaultSchema).readonly() }).exactOptional(),
  problem: checkProblemSchema.exactOptional(),
});

/** The rows of the contract that are about checking the whole book; see `contract.ts`. */
export const checksContract = {
  'checks:show': { request: z.undefined(), response: shownSchema },
  /** Checks all of it now, and opens all that there are keys for. */
  'checks:run': { request: z.object({ job }), response: shownSchema },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
