import { by } from '../../../casework/work.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { writingBook } from '../../with-book.ts';

export const passphrase: Run = async (_, desk) => {
  const { passphrase: current, newPassphrase } = desk;
  if (current === undefined || newPassphrase === undefined) {
    return misused('Set OMBUD_PASSPHRASE to the passphrase, OMBUD_NEW_PASSPHRASE to the new one.');
  }
  return writingBook(desk, async (work) => {
    const secret = { passphrase: current };
    const changed = await work.book.changeSecrets(secret, newPassphrase, by(work));
    return changed.ok ? done(changed.value) : refused(changed.error);
  });
};
