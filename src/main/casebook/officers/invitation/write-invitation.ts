import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Signer } from '#main/vault/officers/signer.ts';
import type { InvitationHead } from './head.ts';
import { headBytes, signedText } from './format.ts';

/** What goes into an invitation behind its head, in pieces. */
export interface Contents {
  readonly cases: Uint8Array;
  readonly journal: () => AsyncIterable<Uint8Array>;
  readonly blobs: () => AsyncIterable<Uint8Array>;
}

/** Writes an invitation into an empty file, signed by who invites. */
export async function writeInvitation(
  file: FileHandle,
  head: InvitationHead,
  contents: Contents,
  signer: Signer,
): Promise<void> {
  const sum = createHash('sha256');
  const put = async (bytes: Uint8Array) => {
    sum.update(bytes);
    await file.writeFile(bytes);
  };
  await put(headBytes(head));
  await put(contents.cases);
  for await (const piece of contents.journal()) await put(piece);
  for await (const piece of contents.blobs()) await put(piece);
  await file.writeFile(signer.sign(signedText(sum.digest())));
  await file.sync();
}
