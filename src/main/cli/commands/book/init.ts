import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { createBook } from '../../../casebook/opening/create-book.ts';
import { holdFolder } from '../../../casebook/folder/folder-lock.ts';
import { acceptPassphrase } from '#shared/passphrase/strength.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';

export const init: Run = async ({ options: { organisation } }, desk) => {
  if (!organisation?.trim()) return misused('Name the organisation: --organisation NAME.');
  if (desk.passphrase === undefined) return misused('Set OMBUD_PASSPHRASE to a new passphrase.');
  const handler = userInfo().username;
  const accepted = await acceptPassphrase(desk.passphrase, { organisation, handler });
  if (!accepted.ok) return refused(accepted.error);
  const folder = await holdFolder(desk.folder.root);
  if (!folder.ok) return refused(folder.error);
  try {
    const created = await createBook(folder.value, {
      organisation,
      handler,
      language: 'sv',
      passphrase: desk.passphrase,
      at: desk.now(),
    });
    if (!created.ok) return refused(created.error);
    // Commands take a folder without it for one whose store was deleted.
    await mkdir(desk.folder.browser, { recursive: true, mode: 0o700 });
    return done({ dataDir: desk.folder.root, recoveryKey: created.value.recoveryKey });
  } finally {
    await folder.value.release();
  }
};
