import { z } from 'zod';
import { roles } from '#domain/team/event.ts';
import { languageSchema } from '../schemas/case-parts.ts';
import { wayInSchema } from './book/security-contract.ts';
import { nothing, refusal } from './values.ts';

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

/** The rows of the contract that say how the book stands, make one, open it and lock it; see `contract.ts`. */
export const appContract = {
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
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
