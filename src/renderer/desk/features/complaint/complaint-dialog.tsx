import { assertNever } from '#domain/assert-never.ts';
import type { ComplaintDialogs } from '../../components/dialogs/dialog-store.ts';
import { TextDialog } from '../../components/dialogs/text-dialog.tsx';
import { BranchDialog } from './branch-dialog.tsx';
import { FindingDialog } from './finding-dialog.tsx';
import { OptionsDialog } from './options-dialog.tsx';
import { RepresentativeDialog } from './representative-dialog.tsx';
import { RemedyDialog } from './remedy-dialog.tsx';

/** The forms of a complaint. */
export function ComplaintDialog({ dialog }: { readonly dialog: ComplaintDialogs }) {
  const { reference } = dialog;
  switch (dialog.act) {
    case 'appoint':
      return <RepresentativeDialog {...dialog} />;
    case 'find':
      return <FindingDialog {...dialog} />;
    case 'options':
      return <OptionsDialog {...dialog} />;
    case 'remedy':
      return <RemedyDialog {...dialog} />;
    case 'carry-out':
      return (
        <TextDialog
          reference={reference}
          title="workflow.checks.remedy-carried-out"
          label="desk.complaint.result"
          help="desk.complaint.resultHelp"
          lines={3}
          command={(result) => ({ type: 'carry-out-remedy', result })}
        />
      );
    case 'branch':
      return <BranchDialog reference={reference} />;
    default:
      return assertNever(dialog);
  }
}
