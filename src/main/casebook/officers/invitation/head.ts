import { z } from 'zod';
import { roles } from '#domain/team/event.ts';

/** The version of invitations that is written, and the only one that is read. */
export const invitationVersion = 1;

const id = z.base64url().length(11);
const key = z.base64().length(44);
const day = z.iso.date();
const size = z.int().nonnegative();

/** What stands at the front of an invitation: all but the log, the keys of cases and the documents, which follow it. */
export const headSchema = z.object({
  version: z.literal(invitationVersion),
  bookId: z.string().regex(/^[0-9a-f]{32}$/),
  invitation: id,
  /** The last day on which it is taken. */
  until: day,
  organisation: z.string().max(1_000),
  inviter: z.object({ officer: id, name: z.string().max(1_000), sign: key }),
  invited: z.object({
    officer: id,
    name: z.string().max(1_000),
    role: z.enum(roles),
    ordinal: z.int().positive(),
    /** Secret, for this once: they sign the keys that take their place. */
    sign: key,
    kem: key,
  }),
  /** What the first officer's signatures are told by. */
  trust: key,
  book: key,
  epochs: z.array(z.object({ epoch: z.int().positive(), key })).max(10_000),
  /** How many bytes of each follow, in this order. */
  parts: z.object({
    cases: size,
    journal: size,
    blobs: z.array(z.tuple([z.string().regex(/^[0-9a-f]{64}$/), size])).max(1_000_000),
  }),
});
export type InvitationHead = z.infer<typeof headSchema>;
