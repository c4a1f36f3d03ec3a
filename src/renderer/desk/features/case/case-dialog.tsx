import { assertNever } from '#domain/assert-never.ts';
import type { CaseDialogs } from '../../components/dialogs/dialog-store.ts';
import { ConfineDialog } from './confine-dialog.tsx';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { RequesterDialog } from './requester-dialog.tsx';
import { TextDialog } from '../../components/dialogs/text-dialog.tsx';

/** The dialogs that act on one case. */
export function CaseDialog({ dialog }: { readonly dialog: CaseDialogs }) {
  const { reference } = dialog;
  switch (dialog.type) {
    case 'add-note':
      return (
        <TextDialog
          reference={reference}
          title="desk.casefile.addNote"
          label="desk.casefile.noteText"
          lines={4}
          command={(text) => ({ type: 'add-note', text })}
        />
      );
    case 'assign':
      return (
        <TextDialog
          reference={reference}
          title="desk.casefile.assign"
          label="desk.casefile.handlerName"
          initial={dialog.handler}
          command={(handler) => ({ type: 'assign', handler })}
        />
      );
    case 'reopen':
      return (
        <TextDialog
          reference={reference}
          title="desk.casefile.reopen"
          label="desk.casefile.reason"
          lines={2}
          command={(reason) => ({ type: 'reopen', reason })}
        />
      );
    case 'place-hold':
      return (
        <TextDialog
          reference={reference}
          title="desk.casefile.placeHold"
          label="desk.casefile.holdReason"
          help="desk.casefile.holdHelp"
          lines={2}
          command={(reason) => ({ type: 'place-hold', reason })}
        />
      );
    case 'lift-hold':
      return (
        <TextDialog
          reference={reference}
          title="desk.casefile.liftHold"
          label="desk.casefile.liftReason"
          lines={2}
          command={(reason) => ({ type: 'lift-hold', reason })}
        />
      );
    case 'settle-clash': {
      const { clash, side } = dialog;
      return (
        <TextDialog
          reference={reference}
          title="desk.clash.settle"
          label="desk.casefile.reason"
          help="desk.clash.settleHelp"
          lines={2}
          command={(reason) => ({ type: 'settle-clash', clash, side, reason })}
        />
      );
    }
    case 'withdraw-data':
      return (
        <TextDialog
          reference={reference}
          title="desk.data.withdraw"
          label="desk.casefile.reason"
          help="desk.data.withdrawHelp"
          lines={2}
          command={(reason) => ({
            type: 'withdraw-data',
            documentId: dialog.documentId,
            reason,
          })}
        />
      );
    case 'confine':
      return <ConfineDialog reference={reference} />;
    case 'correct-receipt':
      return <ReceiptDialog {...dialog} />;
    case 'correct-requester':
      return <RequesterDialog {...dialog} />;
    default:
      return assertNever(dialog);
  }
}
