import { z } from 'zod';
import { isReference } from '#domain/case/reference.ts';
import { trustedDays } from '../../trusted-days.ts';
import { copiedThings } from '../../clipboard.ts';
import { instantSchema } from '../../schemas/case-parts.ts';

const passphrase = z.string().max(1_000);

/** What opens a book: the passphrase, or the recovery key. */
export const secretSchema = z.union([
  z.object({ passphrase }),
  z.object({ recoveryKey: z.string().max(200) }),
]);

/** What opens a book on this computer: a secret, or what the computer was told to remember. */
export const wayInSchema = z.union([secretSchema, z.object({ computer: z.literal(true) })]);

/** The rows of the contract that are about keeping others out; see `contract.ts`. */
export const securityContract = {
  /** Wraps all keys anew, under a passphrase (it may be the same) and a new recovery key. */
  'secrets:change': {
    request: z.object({ current: secretSchema, passphrase }),
    response: z.object({ recoveryKey: z.string() }),
  },
  /** Until when this computer opens the book without the passphrase, if at all, and whether it can. */
  'computer:show': {
    request: z.undefined(),
    response: z.object({
      until: instantSchema.exactOptional(),
      keyStore: z.enum(['ready', 'missing', 'weak']),
    }),
  },
  'computer:trust': {
    request: z.object({ passphrase, days: z.literal(trustedDays) }),
    response: z.object({ until: instantSchema }),
  },
  'computer:forget': { request: z.undefined(), response: z.undefined() },
  /** The page met a bug of its own, told by an id and by its place in the code: no word of a message fits in there. */
  'desk:failed': {
    request: z.object({
      id: z.string().regex(/^[\da-f]{8}$/),
      place: z.string().regex(/^\w{1,60}(?: [\w.-]{1,100}:\d{1,9}:\d{1,9}){0,20}$/),
    }),
    response: z.undefined(),
  },
  /** Something has just come from the page to the clipboard: it is to go from there again. The text itself is not said. */
  'desk:copied': {
    request: z.object({ what: z.enum(copiedThings) }),
    response: z.undefined(),
  },
  /** Lets the person choose a folder in the system's own dialog; none when they did not. */
  'desk:choose-folder': {
    request: z.undefined(),
    response: z.object({ folder: z.string().exactOptional() }),
  },
  /** A window of its own for a case; the one that shows it already comes forward. */
  'desk:open-window': {
    request: z.object({
      reference: z.string().max(40).refine(isReference),
      part: z.literal('letters').exactOptional(),
    }),
    response: z.undefined(),
  },
  /** Whether there is an icon in the tray, and whether Ombud goes on there when its last window is closed. */
  'desk:tray': {
    request: z.undefined(),
    response: z.object({ isThere: z.boolean(), stays: z.boolean() }),
  },
  'desk:stay-in-tray': { request: z.object({ stays: z.boolean() }), response: z.undefined() },
  /** Somebody is at the desk. Said every few seconds at most. */
  'desk:touched': { request: z.undefined(), response: z.undefined() },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
