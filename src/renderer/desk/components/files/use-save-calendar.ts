import type { Request } from '#shared/contract/contract.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';
import { saveFile } from './save-file.ts';
import { sayToast } from '../notices/toast-store.ts';
import { useSayRefusal } from '../notices/use-say-refusal.ts';

/** Saves the due dates of one case, or of all open ones, as a file that any calendar takes in. */
export function useSaveCalendar(): (request: Request<'calendar:export'>) => Promise<void> {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  return async (request) => {
    const made = await answered(ombud.calendar.export(request));
    if (!made.ok) return sayRefusal(made.error);
    const { bytes, fileName } = made.value;
    saveFile(new Uint8Array(bytes), 'text/calendar', fileName);
    sayToast({ tone: 'done', title: t('desk.clock.exported') });
  };
}
