import { knownCopies } from '#main/backup/copies.ts';
import { openCarried } from '#main/exchange/copies.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { isName, readSealed } from '../files/blob-folder.ts';
import { asidesIn } from '../moving/rooms.ts';

/** Gives a sealed file by its name, which is its sum: only what proves itself is given. */
export type FileCopies = (name: string) => Promise<Buffer | undefined>;

/**
 * Looks for copies in what was set aside in the data folder, then in the backup places that are known and can be reached,
 * then in the carrier: over one connection, however many are looked for.
 */
export async function withFileCopies<T>(
  dir: string,
  keys: Pick<KeyRing, 'book' | 'bookId' | 'carrierKey'>,
  look: (copyOf: FileCopies) => Promise<T>,
): Promise<T> {
  let carrier: ReturnType<typeof openCarried> | undefined;
  const carried = () => (carrier ??= openCarried(dir, keys));
  try {
    return await look(copiesIn(dir, keys, carried));
  } finally {
    const opened = await carrier;
    await opened?.close();
  }
}

function copiesIn(
  dir: string,
  keys: Pick<KeyRing, 'book' | 'bookId' | 'carrierKey'>,
  carried: () => ReturnType<typeof openCarried>,
): FileCopies {
  let backups: ReturnType<typeof knownCopies> | undefined;
  return async (name) => {
    if (!isName(name)) return undefined;
    for (const aside of await asidesIn(dir)) {
      const found = await readSealed(aside, name);
      if (found) return found;
    }
    for (const { document } of await (backups ??= knownCopies(dir, keys))) {
      const found = await document(name).catch(() => undefined);
      if (found && sha256(found).toString('hex') === name) return found;
    }
    const carrier = await carried();
    return carrier?.file(name);
  };
}
