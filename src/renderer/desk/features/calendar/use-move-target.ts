import { sayToast } from '../../components/notices/toast-store.ts';
import { useAct } from '../../components/use-execute.ts';
import { sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import type { Dragged } from './dragged.ts';

/** Moves a target to another day, and says so with what takes it back; main refuses what lies behind the legal date. */
export function useMoveTarget() {
  const { t, language } = useWords();
  const act = useAct();
  return async ({ reference, target, from, wasMoved }: Dragged, to: string): Promise<void> => {
    if (to === from) return;
    const move = (dueOn: string) => act(reference, { type: 'move-target', target, dueOn });
    if (!(await move(to))) return;
    sayToast({
      tone: 'done',
      title: t('desk.calendar.moved', {
        reference,
        target: t(`clock.targets.${target}`),
        day: sayDue(to, language),
      }),
      undo: { label: t('desk.list.undo'), act: () => void move(wasMoved ? from : '') },
    });
  };
}
