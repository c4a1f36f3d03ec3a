import { z } from 'zod';
import { roles } from '#domain/team/event.ts';
import { instantSchema } from '../../schemas/case-parts.ts';
import { daySchema } from '../../schemas/settings-schema.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';

const name = z.string().trim().min(1).max(200);
const reason = z.string().max(10_000);
const officerId = z.string().max(20);
const passphrase = z.string().max(1_000);

const officerSchema = z.object({
  id: officerId,
  name: z.string(),
  role: z.enum(roles),
  /** The last day on which what they write counts. */
  until: daySchema.exactOptional(),
  /** How many cases a reader was given, where it is not all of them. */
  given: z.int().exactOptional(),
  since: instantSchema,
  removedAt: instantSchema.exactOptional(),
  /** They have not taken their invitation yet. */
  invited: z.boolean(),
  /** What their key is told from others by. */
  fingerprint: z.string(),
});
export type OfficerView = z.infer<typeof officerSchema>;

const teamSchema = z.object({
  /** Whoever is at work. */
  me: officerId,
  isLead: z.boolean(),
  officers: z.array(officerSchema),
  desks: z.array(z.object({ desk: z.string(), officer: z.string(), isHere: z.boolean() })),
});
/** Those who keep the book, as the desk shows them. */
export type TeamView = z.infer<typeof teamSchema>;

/** What both sides of an invitation read to each other. */
const compared = { words: z.string(), fingerprint: z.string() };

/** The rows of the contract that are about those who keep the book; see `contract.ts`. */
export const teamContract = {
  /** What an auditor compares: the fingerprint of the key that the book hangs on. */
  'team:root': {
    request: z.undefined(),
    response: z.object({ fingerprint: z.string().exactOptional() }),
  },
  'team:show': { request: z.undefined(), response: teamSchema },
  /** Admits an officer, and gives the file to hand over; until it is used, whoever has it has the book. */
  'team:invite': {
    request: z
      .object({
        name,
        role: z.enum(roles),
        until: daySchema.exactOptional(),
        /** For a reader alone: these cases, those that came in in these days, and no others. */
        given: z
          .object({
            references: z.array(z.string().max(40)).max(10_000),
            period: z.object({ from: daySchema, to: daySchema }).exactOptional(),
          })
          .exactOptional(),
      })
      .refine(({ role, given }) => given === undefined || role === 'reader'),
    response: z.object({ bytes, fileName: z.string(), until: daySchema, ...compared }),
  },
  /** From then on nothing new opens for them. */
  'team:remove': { request: z.object({ name, reason }), response: teamSchema },
  'team:change-role': {
    request: z.object({
      officer: officerId,
      role: z.enum(roles),
      until: daySchema.exactOptional(),
      reason,
    }),
    response: teamSchema,
  },
  /** Takes an invitation on this computer, where the book is already: one more who opens it here. */
  'team:accept': {
    request: z.object({ bytes, passphrase }),
    /** `fileLeft` where the invitation could not be made unusable: it is to be destroyed by hand. */
    response: z.object({
      desk: z.string(),
      name: z.string(),
      recoveryKey: z.string(),
      fileLeft: z.boolean(),
      ...compared,
    }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
