import { randomBytes } from 'node:crypto';
import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { replaceFile, syncFolder, writeSynced } from '../atomic-file.ts';
import { unpackCaseKeys } from '../cases/case-keys.ts';
import { guarded } from '../opening/guesses.ts';
import { readKeyFile, writeKeyFile, type KeyFile, type ReadKeys } from '../key-file/key-file.ts';
import { boundAs } from '../key-file/key-names.ts';
import { newReceivingKey } from '../officers/envelope.ts';
import { localOfficerOver, type OwnKeys } from '../officers/local-officer.ts';
import { newId } from '../officers/new-id.ts';
import { newSigningKey } from '../officers/signing-key.ts';
import { keyFileOf, opensBook } from '../opened.ts';
import { openRoot, unwrap, type Secret } from '../opening/root-key.ts';
import { sha256 } from '../sealing/sha256.ts';
import type { KeyFile1 } from './key-file.ts';

interface Stepped {
  readonly file: KeyFile;
  readonly own: OwnKeys;
  readonly bookSum: Buffer;
}

/**
 * The key file of version 2 that one of version 1 becomes: whoever opens it is its first officer, with keys of their own
 * under the root key that the passphrase and the recovery key open already. Nothing is written.
 */
export async function fromVersion1(
  dir: string,
  old: KeyFile1,
  secret: Secret,
): Promise<Result<Stepped, BookRefusal>> {
  const found = await guarded(dir, () => openRoot(old, secret));
  if (!found.ok) return found;
  const { bookId, kdf } = old;
  const root = found.value;
  const master = unwrap(root, old.master, boundAs('master', bookId));
  const book = master && unwrap(master, old.book, boundAs('book', bookId));
  if (!master || !book) return refuse({ code: 'keys-damaged' });
  const sign = newSigningKey();
  const kem = newReceivingKey().secret;
  const own = { officer: newId(), root, sign: sign.secret, kem, former: [] };
  const record = await localOfficerOver(bookId, own, { kdf, root: old.root }, master);
  const file = keyFileOf({
    bookId,
    desk: newId(),
    officers: [record],
    master,
    book,
    snapshot: randomBytes(32),
    trust: sign.public,
    epochs: new Map(),
    cases: unpackCaseKeys(Buffer.from(old.cases, 'base64')),
    confined: [],
    unfounded: true,
  });
  return ok({ file, own, bookSum: sha256(book) });
}

const asidePath = (dir: string) => join(dir, 'keys.version-1.json');
const path = (dir: string) => join(dir, 'keys.json');

/**
 * Makes the key file one of version 2. The old one is kept aside until the new one has been read back and opened; then
 * it is destroyed, for it would open cases that are disposed of later. Broken off anywhere there is a key file that opens.
 */
export async function stepFromVersion1(
  dir: string,
  old: ReadKeys<KeyFile1>,
  secret: Secret,
): Promise<Result<ReadKeys, BookRefusal>> {
  const stepped = await fromVersion1(dir, old, secret);
  if (!stepped.ok) return stepped;
  const { file, own, bookSum } = stepped.value;
  const before = await readFile(path(dir));
  await writeSynced(asidePath(dir), before);
  await syncFolder(dir);
  await writeKeyFile(dir, file);
  const read = await readKeyFile(dir);
  if (read.ok && read.value.version === 2 && (await opensBook(read.value, own, bookSum))) {
    await destroyVersion1(dir);
    return ok(read.value);
  }
  await replaceFile(path(dir), before);
  await destroyVersion1(dir);
  return refuse({ code: 'keys-damaged' });
}

/** What a step that was broken off has left; called when a key file of version 2 has been opened. */
export async function destroyVersion1(dir: string): Promise<void> {
  // One that cannot go now is tried again the next time that the book opens.
  const gone = await unlink(asidePath(dir)).then(
    () => true,
    () => false,
  );
  if (gone) await syncFolder(dir);
}
