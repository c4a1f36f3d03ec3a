import type { CaseKind } from '#domain/case/kind.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { type Command, useAct } from '../../../components/use-execute.ts';
import { useWords } from '../../../messages/use-words.ts';

/** Changes a case from its row, and says so with what takes it back: an event as the change was one. */
export function useChange() {
  const { t } = useWords();
  const execute = useAct();
  const change = async (reference: string, said: string, command: Command, back?: Command) => {
    if (!(await execute(reference, command))) return;
    const undo = back && {
      label: t('desk.list.undo'),
      act: () =>
        void execute(reference, back).then(
          (isBack) =>
            isBack && sayToast({ tone: 'done', title: t('desk.list.undone', { reference }) }),
        ),
    };
    sayToast({ tone: 'done', title: said, ...(undo && { undo }) });
  };
  return {
    toKind: ({ reference, kind: before }: CaseRow, kind: CaseKind) =>
      change(
        reference,
        t('desk.list.kindChanged', { reference, kind: t(`case.kinds.${kind}`) }),
        { type: 'change-kind', kind },
        { type: 'change-kind', kind: before },
      ),
    /** A case cannot be given back to nobody: what was nobody's is not taken back. */
    toHandler: ({ reference, handler: before }: CaseRow, handler: string) =>
      change(
        reference,
        t('desk.list.handlerChanged', { reference, handler }),
        { type: 'assign', handler },
        before.trim() ? { type: 'assign', handler: before } : undefined,
      ),
  };
}
