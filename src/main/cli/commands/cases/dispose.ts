import { disposeOf } from '../../../casework/retention/dispose.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { writingBook } from '../../with-book.ts';

export const dispose: Run = async ({ words: [reference, ...more], options: { rule } }, desk) => {
  if (!reference || more.length > 0) return misused('Name one case.');
  if (!rule?.trim()) return misused('Say by which rule: --rule TEXT.');
  return writingBook(desk, async (work) => {
    const disposed = await disposeOf(work, reference, rule);
    return disposed.ok ? done(disposed.value) : refused(disposed.error);
  });
};
