import type { Response } from '#shared/contract/contract.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import { useWords } from '../../../messages/use-words.ts';
import { letGo } from '../chosen-store.ts';

export type Results = Extract<
  Response<'cases:execute-many'>,
  { readonly ok: true }
>['value']['results'];

const assign = (references: readonly string[], handler: string) =>
  answered(
    ombud.cases.executeMany({ references: [...references], command: { type: 'assign', handler } }),
  );

/** Gives many cases to somebody, says so with what takes it back, and tells of each that refused why it did. */
export function useAssignMany() {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const giveBack = async (done: Results) => {
    const before = Map.groupBy(done, ({ from }) => from ?? '');
    for (const [handler, theirs] of before) {
      const back = await assign(
        theirs.map(({ reference }) => reference),
        handler,
      );
      if (!back.ok) return sayRefusal(back.error);
    }
    return sayToast({ tone: 'done', title: t('desk.cases.givenBack', { count: done.length }) });
  };
  return async (references: readonly string[], handler: string) => {
    const answer = await assign(references, handler);
    if (!answer.ok) return sayRefusal(answer.error);
    const { results } = answer.value;
    const refused = results.filter(({ refusal }) => refusal);
    const done = results.filter(({ refusal }) => !refusal);
    if (done.length > 0) {
      // A case cannot be given back to nobody.
      const undo = done.every(({ from }) => from?.trim()) && {
        undo: { label: t('desk.list.undo'), act: () => void giveBack(done) },
      };
      const title = t('desk.cases.assigned', { count: done.length, handler });
      sayToast({ tone: 'done', title, ...undo });
      letGo();
    }
    if (refused.length > 0) openDialog({ type: 'bulk', act: 'assign', references, refused });
  };
}
