import { z } from 'zod';
import {
  carrierChoiceSchema,
  type CarrierChoice,
} from '#shared/contract/book/exchange-contract.ts';
import type { DeskNote } from '../vault/desk-note.ts';

const refusedSchema = z.object({
  desk: z.string(),
  seq: z.int(),
  code: z.string(),
  object: z.string().optional(),
});

/** What this desk remembers of its exchanges; if it is lost, more is sent and looked at than need be, and no more. */
const memorySchema = z.object({
  /** When there was one last, ISO 8601 in UTC, and with which desks something was exchanged. */
  at: z.string().optional(),
  desks: z.array(z.string()).default([]),
  /** The objects of its own log and keys that this desk has put. */
  sent: z.array(z.string()).default([]),
  /** Where this desk's log ended when it was sent last; the hash as base64url. A restored book is another desk. */
  head: z.object({ desk: z.string(), seq: z.int(), hash: z.string() }).optional(),
  /** Up to which event of the journal it was seen to that nothing disposed of lies in the carrier. */
  swept: z.int().default(0),
  /** The parcels of others that have been read. */
  parcels: z.array(z.string()).default([]),
  /** Files that events have named and that had not come yet. */
  awaited: z.array(z.object({ blob: z.string(), caseId: z.string() })).default([]),
  /** Runs that were refused, as of the last exchange. */
  refused: z.array(refusedSchema).default([]),
});
export type Memory = z.infer<typeof memorySchema>;

export const emptyMemory: Memory = memorySchema.parse({});

/**
 * The two notes of this computer's own: the choice of a carrier, whose address may hold a password and stands nowhere else,
 * and what was exchanged.
 */
export interface ExchangeNotes {
  readonly carrier: DeskNote<CarrierChoice>;
  readonly memory: DeskNote<Memory>;
}

/** @param note makes a note of this computer's own by its name */
export const exchangeNotes = (note: MakeNote): ExchangeNotes => ({
  carrier: note('carrier', carrierChoiceSchema),
  memory: note('exchange', memorySchema),
});

type MakeNote = <T>(name: string, schema: z.ZodType<T>) => DeskNote<T>;
