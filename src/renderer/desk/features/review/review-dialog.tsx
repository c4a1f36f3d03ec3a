import { assertNever } from '#domain/assert-never.ts';
import { TextDialog } from '../../components/dialogs/text-dialog.tsx';
import type { ReviewDialogs } from '../../components/dialogs/dialog-store.ts';
import { InternalDialog } from './internal-dialog.tsx';
import { MappingDialog } from './mapping/mapping-dialog.tsx';

/** The dialogs of the review. */
export function ReviewDialog({ dialog }: { readonly dialog: ReviewDialogs }) {
  const { reference } = dialog;
  switch (dialog.type) {
    case 'map-system':
      return <MappingDialog reference={reference} system={dialog.system} />;
    case 'column-internal':
      return <InternalDialog {...dialog} />;
    case 'withdraw-redaction': {
      const { number } = dialog;
      return (
        <TextDialog
          reference={reference}
          title="desk.review.undoTitle"
          label="desk.casefile.reason"
          help="desk.review.undoHelp"
          command={(reason) => ({ type: 'withdraw-redaction', number, reason })}
        />
      );
    }
    case 'put-back': {
      const { documentId } = dialog;
      return (
        <TextDialog
          reference={reference}
          title="desk.review.putBack"
          label="desk.casefile.reason"
          help="desk.review.undoHelp"
          command={(reason) => ({ type: 'put-back', documentId, reason })}
        />
      );
    }
    default:
      return assertNever(dialog);
  }
}
