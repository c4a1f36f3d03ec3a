import { newId } from '#main/vault/officers/new-id.ts';
import { newSigningKey, signWith } from '#main/vault/officers/signing-key.ts';
import type { Signer } from '#main/vault/officers/signer.ts';

/** An officer at a desk of their own, with the public part of their key, base64url. */
export function makeSigner(): Signer & { readonly key: string } {
  const key = newSigningKey();
  return {
    desk: newId(),
    officer: newId(),
    key: key.public.toString('base64url'),
    sign: signWith(key.secret),
  };
}
