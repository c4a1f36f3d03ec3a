import { z } from 'zod';
import { bookIdSchema, kdfSchema, rootSchema, wrappedKey } from '../key-file/key-file-parts.ts';

/** The key file before there were officers: one root key, and everything else under it. Only read. */
export const keyFile1Schema = z.object({
  version: z.literal(1),
  bookId: bookIdSchema,
  kdf: kdfSchema,
  root: rootSchema,
  /** Wrapped by the root key. */
  master: wrappedKey,
  /** Wrapped by the master key. */
  book: wrappedKey,
  snapshot: wrappedKey,
  cases: z.base64(),
});
export type KeyFile1 = z.infer<typeof keyFile1Schema>;
