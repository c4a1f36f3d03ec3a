import { randomBytes } from 'node:crypto';
import { unpackCaseKeys } from './cases/case-keys.ts';
import { heldKeys } from './held-keys.ts';
import { newReceivingKey } from './officers/envelope.ts';
import { makeLocalOfficer } from './officers/local-officer.ts';
import { newId } from './officers/new-id.ts';
import { newSigningKey } from './officers/signing-key.ts';
import { keyFileOf, type Opened } from './opened.ts';
import { RecentKeys } from './cases/recent-keys.ts';

/**
 * A new book's keys: of its first desk and its first officer, by whose signatures the book is told from another. Nothing
 * is written: the key file is what makes a book exist, so it comes last.
 */
export async function makeKeys(bookId: string, passphrase: string, cost?: number) {
  const master = randomBytes(32);
  const sign = newSigningKey();
  const names = { officer: newId(), sign: sign.secret, kem: newReceivingKey().secret, former: [] };
  const { record, own, recoveryKey } = await makeLocalOfficer(
    bookId,
    names,
    master,
    passphrase,
    cost,
  );
  const opened: Opened = {
    bookId,
    desk: newId(),
    officers: [record],
    own,
    master,
    book: randomBytes(32),
    snapshot: randomBytes(32),
    trust: sign.public,
    epochs: new Map(),
    cases: unpackCaseKeys(Buffer.alloc(0)),
    confined: [],
    unfounded: false,
    ownConfined: new Map(),
  };
  const keys = heldKeys(() => opened, new RecentKeys());
  return { file: keyFileOf(opened), recoveryKey, keys };
}
