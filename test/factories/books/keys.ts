import { readKeyFile, type KeyFile, type ReadKeys } from '#main/vault/key-file/key-file.ts';
import { openOfficer, whoOpens } from '#main/vault/officers/local-officer.ts';
import type { Secret } from '#main/vault/opening/root-key.ts';
import { valueOf } from './book.ts';

/** The key file of a folder, which must be of the version that is written now. */
export async function keyFileIn(dir: string): Promise<ReadKeys> {
  const file = valueOf(await readKeyFile(dir));
  if (file.version === 1) throw new Error('The key file is of version 1');
  return file;
}

/** What a secret opens in a key file: the officer's own keys, and the master key. */
export async function openedBy({ bookId, officers }: KeyFile, secret: Secret) {
  const { record, root } = valueOf(await whoOpens(bookId, officers, secret));
  const opened = await openOfficer(bookId, record, root);
  if (!opened) throw new Error('The keys do not open each other');
  return opened;
}
