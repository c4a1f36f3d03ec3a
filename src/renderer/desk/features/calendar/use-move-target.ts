import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import type { Dragged } from './dragged.ts';

/** Moves a target to another day, and says so with what takes it back; main refuses what lies behind the legal date. */
export function useMoveTarget() {
  const { t, language } = useWords();
  const sayRefusal = useSayRefusal();
  return async ({ reference, target, from, wasMoved }: Dragged, to: string): Promise<void> => {
    if (to === from) return;
    const move = async (dueOn: string) => {
      const command = { type: 'move-target', target, dueOn } as const;
      const done = await answered(ombud.cases.execute({ reference, command }));
      if (!done.ok) sayRefusal(done.error);
      return done.ok;
    };
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
