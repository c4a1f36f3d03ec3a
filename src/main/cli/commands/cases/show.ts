import { caseView } from '../../../casework/cases/case-view.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { withBook } from '../../with-book.ts';

export const show: Run = async ({ words: [reference, ...more] }, desk) => {
  if (!reference || more.length > 0) return misused('Name one case: show DSR-2026-0001.');
  return withBook(desk, async (work) => {
    const view = await caseView(work, reference);
    return view.ok ? done(view.value) : refused(view.error);
  });
};
