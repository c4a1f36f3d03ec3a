import { z } from 'zod';
import { readJson } from './read-json.ts';

const hash = z.base64url().length(43);
const signature = z.base64url().length(86).exactOptional();

/**
 * One event of a log in a proof. Of most there is only what carries the log's hash on; of others the header, and the sum of
 * what is sealed; of those that the pack opens what is sealed, and the key that opens it alone. `old` marks an event whose
 * hash was made before events could be told barely.
 */
const lineSchema = z.union([
  z.tuple([z.string(), hash]),
  z.strictObject({
    header: z.string(),
    sum: hash,
    old: z.literal(true).exactOptional(),
    signature,
  }),
  z.strictObject({ header: z.string(), sealed: z.base64(), key: hash, signature }),
]);
export type ProofLine = z.infer<typeof lineSchema>;

/** Reads a line of a log's file in a pack; `undefined` where it is none. */
export const readProofLine = (text: string): ProofLine | undefined => readJson(text, lineSchema);
