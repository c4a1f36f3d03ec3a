import { z } from 'zod';

/** A key of 32 bytes, wrapped by another. */
export const wrappedKey = z.base64().length(84);

export const bookIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

export const kdfSchema = z.object({
  name: z.literal('scrypt'),
  N: z.int().positive(),
  r: z.int().positive(),
  p: z.int().positive(),
  salt: z.base64(),
});

export const rootSchema = z.object({ byPassphrase: wrappedKey, byRecovery: wrappedKey });
