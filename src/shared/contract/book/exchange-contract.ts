import { z } from 'zod';
import type { Refusal } from '../../refusal.ts';
import type {
  AwaitedRun,
  DeskHeard,
  ExchangeWarning,
  RefusedEvent,
} from '../../views/exchange-views.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { nothing } from '../values.ts';

/** How the book is to travel from this computer. The address of a server holds a password: it is never given back. */
export const carrierChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('folder'), dir: z.string().trim().min(1).max(4_000) }),
  z.object({ kind: z.literal('postgres'), address: z.string().trim().min(1).max(4_000) }),
]);
export type CarrierChoice = z.infer<typeof carrierChoiceSchema>;

/** The exchange as a screen shows it. */
const exchangeViewSchema = z.object({
  kind: z.enum(['none', 'folder', 'postgres']),
  /** The folder, or the server's name; '' for none. */
  place: z.string(),
  /** When there was one last, ISO 8601 in UTC, and the names of the desks that something came from. */
  at: z.string().exactOptional(),
  with: z.array(z.string()),
  /** This desk, by its id. */
  desk: z.string(),
  desks: z.array(
    z.custom<DeskHeard & { readonly isSilent: boolean }>((value) => typeof value === 'object'),
  ),
  refused: z.array(z.custom<RefusedEvent>((value) => typeof value === 'object')),
  waiting: z.array(z.custom<AwaitedRun>((value) => typeof value === 'object')),
  warnings: z.array(z.custom<ExchangeWarning>((value) => typeof value === 'object')),
  /** Why the last try came to nothing. */
  refusal: z.custom<Refusal>((value) => typeof value === 'object').exactOptional(),
});
export type ExchangeView = z.infer<typeof exchangeViewSchema>;

/** The rows of the contract that are about bringing copies of the book up to date; see `contract.ts`. */
export const exchangeContract = {
  'exchange:show': { request: nothing, response: exchangeViewSchema },
  /** Whether a carrier can be used as it is, before it is chosen. */
  'exchange:test': { request: carrierChoiceSchema, response: nothing },
  'exchange:choose': { request: carrierChoiceSchema, response: exchangeViewSchema },
  'exchange:now': { request: nothing, response: exchangeViewSchema },
  /** A bundle of what a desk lacks, or where none is named of all that is here. */
  'exchange:write-bundle': {
    request: z.object({ forDesk: z.string().max(20) }),
    response: z.object({ bytes, fileName: z.string() }),
  },
  'exchange:read-bundle': {
    request: z.object({ bytes }),
    response: z.object({ events: z.int(), files: z.int(), view: exchangeViewSchema }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
