import { resolve } from 'node:path';
import { rehearse as rehearseIn } from '../../../backup/rehearse.ts';
import { by } from '../../../casework/work.ts';
import { misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { writingBook } from '../../with-book.ts';

export const rehearse: Run = async ({ words: [place, ...more] }, desk) => {
  if (!place || more.length > 0) return misused('Name one place.');
  const { passphrase } = desk;
  if (passphrase === undefined) return misused('Set OMBUD_PASSPHRASE to the passphrase.');
  return writingBook(desk, async (work) => {
    const live = { book: work.book, secret: { passphrase }, by: by(work) };
    const rehearsed = await rehearseIn(resolve(place), live);
    if (!rehearsed.ok) return refused(rehearsed.error);
    return { exit: rehearsed.value.ok ? 0 : 1, output: rehearsed.value };
  });
};
