import { resolve } from 'node:path';
import { backUp } from '../../../backup/back-up.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { withBook } from '../../with-book.ts';

export const backup: Run = async ({ options: { to } }, desk) => {
  if (!to?.trim()) return misused('Say where: --to DIR.');
  return withBook(desk, async (work) => {
    const made = await backUp(resolve(to), work.book.backupSource(desk.now));
    return made.ok ? done(made.value) : refused(made.error);
  });
};
