import { z } from 'zod';
import { isSigned } from '#main/vault/batch-signature.ts';

/** Whose signature stands under a listing. The key comes with it: whether it is that officer's the book's log tells. */
const signatureSchema = z.object({
  officer: z.string(),
  /** Ed25519, 32 bytes. */
  key: z.base64url().length(43),
  signature: z.base64url(),
});
export type SignedBy = Pick<z.infer<typeof signatureSchema>, 'officer' | 'key'>;

/** Whoever is at work when a backup is made. */
export interface ListingSigner extends SignedBy {
  readonly sign: (bytes: Uint8Array) => Buffer;
}

/** For this and nothing else. */
const bytesOf = (officer: string, text: string) =>
  Buffer.from(`ombud backup 1\n${officer}\n${text}`);

export const signed = ({ officer, key, sign }: ListingSigner, text: string) => ({
  officer,
  key,
  signature: sign(bytesOf(officer, text)).toString('base64url'),
});

/** Who signed a text; `undefined` where it is not that which was signed. */
export function signerOf(text: string, under: unknown): SignedBy | undefined {
  const { data } = signatureSchema.safeParse(under);
  if (!data) return undefined;
  const { officer, key, signature } = data;
  const fits = isSigned(key, bytesOf(officer, text), Buffer.from(signature, 'base64url'));
  return fits ? { officer, key } : undefined;
}
