import { z } from 'zod';

/** Bytes as they cross between desk and book: in any buffer. */
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
