import { assertNever } from '#domain/assert-never.ts';
import type { WorkDialogs } from '../../components/dialogs/dialog-store.ts';
import { TextDialog } from '../../components/dialogs/text-dialog.tsx';
import { AreaDialog } from './area-dialog.tsx';
import { AttachDialog } from './attach-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { ReceivedDialog } from './received-dialog.tsx';
import { TaskDialog } from './task-dialog.tsx';

/** The forms of the work around a case. */
export function WorkDialog({ dialog }: { readonly dialog: WorkDialogs }) {
  const { reference } = dialog;
  switch (dialog.act) {
    case 'add-task':
      return <TaskDialog {...dialog} />;
    case 'drop-task':
      return (
        <TextDialog
          reference={reference}
          title="desk.work.drop"
          label="desk.work.dropReason"
          lines={2}
          command={(reason) => ({ type: 'drop-task', id: dialog.id, reason })}
        />
      );
    case 'ask-area':
      return <AreaDialog reference={reference} />;
    case 'receive-area':
      return <ReceivedDialog {...dialog} />;
    case 'log-contact':
      return <ContactDialog reference={reference} />;
    case 'attach':
      return <AttachDialog reference={reference} />;
    case 'link':
      return <LinkDialog reference={reference} />;
    case 'hand-over':
      return <HandOverDialog reference={reference} />;
    default:
      return assertNever(dialog);
  }
}
