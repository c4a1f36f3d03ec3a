import type { Stage } from '#domain/case/stage.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { useWords } from '../../../messages/use-words.ts';
import { goTo } from '../../../route.ts';
import { wayBetween } from './way-between.ts';

/** Offers what leads a case to another column of the board, or says why nothing does. */
export function useMoveCard() {
  const { t } = useWords();
  return (row: CaseRow, from: Stage, to: Stage): void => {
    const way = wayBetween(row, from, to);
    if (!way) return;
    if ('dialog' in way) return openDialog(way.dialog);
    const { reference } = row;
    const why = 'go' in way ? 'step' : way.why;
    const kind = t(`case.kinds.${row.kind}`);
    sayToast({
      tone: 'waits',
      title: t(`desk.board.why.${why}`, { kind }),
      advice: t(`desk.board.advice.${why}`, { reference }),
    });
    if ('go' in way) goTo({ page: 'case', reference });
  };
}
