import type { Request } from '#shared/contract/contract.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';
import { handOut, noteTaken } from './hand-out.ts';
import { sayToast } from '../notices/toast-store.ts';
import { useSayRefusal } from '../notices/use-say-refusal.ts';

/** Saves a kept file as it was received or issued, and has the case tell of it, by `name` or the file's own. Main names it, so that no name carries personal data. */
export function useSaveDocument(): (
  request: Request<'documents:open'>,
  name?: string,
) => Promise<void> {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  return async (request, name) => {
    const opened = await answered(ombud.documents.open(request));
    if (!opened.ok) return sayRefusal(opened.error);
    const { bytes, mediaType, fileName } = opened.value;
    handOut(new Uint8Array(bytes), mediaType, fileName);
    const { reference } = request;
    void noteTaken({ reference, name: name ?? fileName, way: 'saved' });
    sayToast({ tone: 'done', title: t('desk.casefile.saved') });
  };
}
