import type { DragEvent } from 'react';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { noteDraggedOut } from '../../../components/files/dragged-out.ts';
import { tellLeaving } from '../../../components/files/hand-out.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import { useWords } from '../../../messages/use-words.ts';

/** What makes a letter one that the pointer can take out of the window: main saves it, and the system carries the file on. */
export function useDragOut(reference: string) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const begin = async (documentId: string, name: string) => {
    const begun = await answered(ombud.dragOut.begin({ reference, documentId, name }));
    if (!begun.ok) return sayRefusal(begun.error);
    const { fileName } = begun.value;
    noteDraggedOut(fileName);
    tellLeaving();
    const [title, advice] = [t('desk.dragOut.begun'), t('desk.dragOut.begunAdvice', { fileName })];
    sayToast({ tone: 'done', title, advice });
  };
  return (documentId: string, name: string) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      // The page's own drag would carry nothing, and end the system's.
      event.preventDefault();
      void begin(documentId, name);
    },
  });
}
