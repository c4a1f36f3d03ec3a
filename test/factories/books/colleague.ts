import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { newReceivingKey } from '#main/vault/officers/envelope.ts';
import { makeLocalOfficer } from '#main/vault/officers/local-officer.ts';
import { newId } from '#main/vault/officers/new-id.ts';
import { newSigningKey } from '#main/vault/officers/signing-key.ts';
import { keyFileOf } from '#main/vault/opened.ts';
import { by, unlocked, valueOf } from './book.ts';
import { openedIn } from './book-of-two.ts';

/** What opens the book for the colleague. */
export const colleaguesPassphrase = 'en helt annan lång lösenfras';

/** Another officer who opens the book on the same computer, by a passphrase of their own. The book is closed. */
export async function seatColleague(folder: Folder, name: string): Promise<void> {
  const { locked, book } = await unlocked(folder);
  const [sign, kem, officer] = [newSigningKey(), newReceivingKey(), newId()];
  valueOf(
    await book.changeRules(
      [
        {
          type: 'officer-admitted',
          officer,
          sign: sign.public.toString('base64url'),
          kem: kem.public.toString('base64url'),
          role: 'officer',
          name,
        },
      ],
      by,
    ),
  );
  await locked.close();
  const opened = await openedIn(folder);
  const own = { officer, sign: sign.secret, kem: kem.secret, former: [] };
  const { bookId, master, officers } = opened;
  const made = await makeLocalOfficer(bookId, own, master, colleaguesPassphrase, 2 ** 14);
  await writeKeyFile(folder.dir, keyFileOf({ ...opened, officers: [...officers, made.record] }));
}
