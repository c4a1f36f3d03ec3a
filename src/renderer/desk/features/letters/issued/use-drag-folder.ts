import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';

/** The folder into which letters are saved as they are dragged out; `null` while none is chosen. */
export function useDragFolder(): string | null {
  const answer = useAnswer('drag-out', () => ombud.dragOut.show(undefined));
  return answer.state === 'ready' ? answer.value.folder : null;
}
