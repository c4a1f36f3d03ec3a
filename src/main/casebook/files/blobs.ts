import { ok, refuse, type Result } from '#domain/result.ts';
import type { HeldKeys } from '#main/vault/held-keys.ts';
import { open, sealPadded } from '#main/vault/sealing/seal.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { keepSealed, readSealed } from './blob-folder.ts';
import type { KeptBlob } from './kept-blob.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import type { Parts } from '../opening/parts.ts';

const bound = (caseId: string) => `file of ${caseId}`;

/** Seals a file under its case's key and keeps it, before the event that will name it. */
export async function keepBlob(
  { dir, keys, ids, inTurn, kept }: Parts,
  given: string | undefined,
  bytes: Uint8Array,
): Promise<Result<KeptBlob, BookRefusal>> {
  try {
    const caseId =
      given ??
      (await inTurn(async () => {
        await ids.prepare(1);
        return ids.draw();
      }));
    const key = keys.caseKey(caseId, keys.epoch);
    if (!key) throw new Error(`No key for case ${caseId}`);
    const blob = await keepSealed(dir, sealPadded(key, bytes, bound(caseId)));
    const facts = { caseId, blob, sha256: sha256(bytes).toString('hex'), size: bytes.length };
    kept.set(blob, facts);
    return ok(facts);
  } catch (error) {
    return refuseByDisk(error);
  }
}

/** A kept file's bytes as they were given, or `undefined` when no key of this case that is here was it sealed with. */
export function openFile(
  keys: Pick<HeldKeys, 'fileKeys'>,
  caseId: string,
  sealed: Uint8Array,
): Buffer | undefined {
  for (const key of keys.fileKeys(caseId)) {
    const bytes = open(key, sealed, bound(caseId));
    if (bytes) return bytes;
  }
  return undefined;
}

export async function readBlob(
  { dir, keys }: Parts,
  caseId: string,
  blob: string,
): Promise<Result<Uint8Array, BookRefusal>> {
  const sealed = await readSealed(dir, blob);
  const bytes = sealed && openFile(keys, caseId, sealed);
  return bytes ? ok(bytes) : refuse({ code: 'document-missing', documentId: blob });
}
