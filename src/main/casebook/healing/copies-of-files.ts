import { knownCopies } from '#main/backup/copies.ts';
import { askCarrier } from '#main/exchange/copies.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { isName, readSealed } from '../files/blob-folder.ts';
import { asidesIn } from '../moving/rooms.ts';

/** Gives a sealed file by its name, which is its sum: only what proves itself is given. */
export type FileCopies = (name: string) => Promise<Buffer | undefined>;

/** What was set aside in the data folder, then the backup places that are known and can be reached, then the carrier. */
export function fileCopies(
  dir: string,
  keys: Pick<KeyRing, 'book' | 'bookId' | 'carrierKey'>,
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
    return askCarrier(dir, keys, ({ file }) => file(name));
  };
}
