import { z } from 'zod';
import { daySchema } from '../schemas/settings-schema.ts';
import { backupSchema } from './book/backup-contract.ts';
import { secretSchema } from './book/security-contract.ts';
import { bytesSchema as bytes } from '../schemas/bytes-schema.ts';
import { count, job, place } from './values.ts';

/** The ways into a book besides making and unlocking one: an invitation, and a backup; see `contract.ts`. */
export const doorContract = {
  /** What an invitation says of itself, and nothing of it is used: whose book, from whom, for whom, until when. */
  'book:invitation': {
    request: z.object({ bytes }),
    response: z.object({
      organisation: z.string(),
      inviter: z.string(),
      invited: z.string(),
      until: daySchema,
    }),
  },
  /** Takes it where there is no book yet, once the words that were read out fit. The file itself stays as it is. */
  'book:accept': {
    request: z.object({
      bytes,
      words: z.string().max(1_000),
      passphrase: z.string().max(1_000),
    }),
    response: z.object({ recoveryKey: z.string(), organisation: z.string(), name: z.string() }),
  },
  /** The backups of every desk in a place, oldest first; no key is needed to list them. */
  'book:backups': {
    request: z.object({ place }),
    response: z.array(backupSchema).readonly(),
  },
  /** Restores one beside what is there, checks and opens it; nothing else has changed then. */
  'book:bring-back': {
    request: z.object({
      place,
      id: z.string().max(60),
      secret: secretSchema,
      job,
    }),
    response: z.object({
      events: count,
      cases: count,
      documents: count,
      /** Cases of which the desk that was backed up had no key. */
      unopened: count.exactOptional(),
      organisation: z.string(),
      opener: z.string(),
      officers: z.array(z.string()).readonly(),
    }),
  },
  /** Puts what was brought back in the book's place and opens it; what was there is kept aside. */
  'book:restore': {
    request: z.undefined(),
    response: z.object({ organisation: z.string() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
