import type { Stage } from '#domain/case/stage.ts';
import { isCommandFor } from '#domain/workflow/commands-for.ts';
import type { CaseRow } from '#shared/views/views.ts';
import type { Dialog } from '../../../components/dialogs/dialog-store.ts';

/** What leads from where a card is to where it is put: an act, the case itself where the step is taken, or nothing, and why. */
export type Way =
  | { readonly dialog: Dialog }
  | { readonly go: true }
  | { readonly why: 'notBack' | 'pause' };

/** No card changes a case by being moved: it offers the act that would, and main decides as it always does. */
export function wayBetween({ reference, kind }: CaseRow, from: Stage, to: Stage): Way | undefined {
  if (from === to) return undefined;
  if (from === 'closed') return { dialog: { type: 'reopen', reference } };
  if (to === 'closed') return { dialog: { type: 'close', reference } };
  if (to === 'waiting') {
    // Art. 33(1) knows no pause.
    return kind !== 'breach' && isCommandFor(kind, 'pause')
      ? { dialog: { type: 'pause', reference } }
      : { why: 'pause' };
  }
  if (to === 'answered') return { go: true };
  if (from === 'waiting') return { dialog: { type: 'resume', reference } };
  return from === 'new' ? { go: true } : { why: 'notBack' };
}
