import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { useTask } from '../../ask/use-task.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useForget } from '../../components/unsaved/use-forget.ts';
import { useWords } from '../../messages/use-words.ts';
import { setZone } from '../../messages/zone.ts';
import type { Changed } from './settings.ts';

/** Changes something that holds for the whole book, and says how many due dates moved by it. */
export function useChange() {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const forget = useForget();
  const change = async (
    request: () => Promise<Result<Changed, Refusal>>,
    { dates }: { readonly dates: boolean },
  ): Promise<boolean> => {
    const changed = await run(request);
    if (!changed) return false;
    forget();
    const { settings, moved } = changed.value;
    setZone(settings.zone);
    const advice =
      moved > 0 ? t('desk.settings.moved', { count: moved }) : t('desk.settings.movedNone');
    sayToast({ tone: 'done', title: t('desk.settings.saved'), ...(dates && { advice }) });
    return true;
  };
  return { busy, refusal, change };
}
