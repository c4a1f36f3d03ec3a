import { z } from 'zod';
import { bytesSchema as bytes } from '../schemas/bytes-schema.ts';
import { instantSchema } from '../schemas/case-parts.ts';
import type { Refusal } from '../refusal.ts';

/** What a row takes or gives that takes or gives nothing. */
export const nothing = z.undefined();

/** What a case is called by; whether it is a reference, the book says. */
export const reference = z.string().max(40);

/** How many there are. */
export const count = z.int().nonnegative();

/** A folder by its path. */
export const place = z.string().trim().min(1).max(1_000);

/** What the desk calls a long job, to hear of it (`job:progress`) and to stop it. */
export const job = z.string().min(1).max(60);

/** A file that somebody chose. */
export const file = z.object({ name: z.string().max(1_000), bytes, modifiedAt: instantSchema });

/** A refusal that is told as part of an answer. Main makes it, and nobody parses it again. */
export const refusal = z.custom<Refusal>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);
