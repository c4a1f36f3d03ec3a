import { resolve } from 'node:path';
import { restoreBook } from '../../../backup/restore-book.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';

export const restore: Run = async ({ words: [place, ...more], options: { id, data } }, desk) => {
  if (!place || more.length > 0) return misused('Name one place.');
  if (!data?.trim()) return misused('Say into which empty folder: --data EMPTY.');
  const { passphrase } = desk;
  if (passphrase === undefined) return misused('Set OMBUD_PASSPHRASE to the passphrase.');
  const restored = await restoreBook(resolve(place), id, resolve(data), { passphrase });
  return restored.ok ? done(restored.value) : refused(restored.error);
};
