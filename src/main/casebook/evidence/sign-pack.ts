import { signedText } from '#evidence/manifest.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Signer } from '#main/vault/officers/signer.ts';

/** Signs for an evidence pack: for its manifest, which names every other file, and for nothing else. */
export const signPack = (signer: Signer, manifest: Uint8Array) => ({
  officer: signer.officer,
  signature: textOf(signer.sign(Buffer.concat([Buffer.from(signedText), manifest]))),
});
