import { assertNever } from '#domain/assert-never.ts';
import type { StepDialogs } from '../../components/dialogs/dialog-store.ts';
import { TextDialog } from '../../components/dialogs/text-dialog.tsx';
import { AskIdentityDialog } from './ask-identity-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { FeeDialog } from './fee-dialog.tsx';
import { ForwardDialog } from './forward-dialog.tsx';
import { GroupDialog } from './group-dialog.tsx';
import { RefusalDialog } from './refusal-dialog.tsx';
import { RepresentativeDialog } from './representative-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

/** The dialogs in which the steps of a case are taken. */
export function StepsDialog({ dialog }: { readonly dialog: StepDialogs }) {
  const { reference } = dialog;
  switch (dialog.type) {
    case 'decide-role':
      return <RoleDialog {...dialog} />;
    case 'forward':
      return <ForwardDialog {...dialog} />;
    case 'ask-identity':
      return <AskIdentityDialog reference={reference} />;
    case 'waive-identity':
      return (
        <TextDialog
          reference={reference}
          title="desk.steps.waive"
          label="desk.steps.noDoubts"
          help="desk.steps.waiveHelp"
          lines={2}
          command={(reason) => ({ type: 'waive-identity', reason })}
        />
      );
    case 'confirm-identity':
      return (
        <TextDialog
          reference={reference}
          title="desk.casefile.confirmIdentity"
          label="desk.casefile.identityNote"
          help="desk.casefile.identityHelp"
          lines={2}
          command={(note) => ({ type: 'confirm-identity', note })}
        />
      );
    case 'fail-identity':
      return (
        <TextDialog
          reference={reference}
          title="desk.steps.fail"
          label="desk.casefile.reason"
          lines={2}
          command={(reason) => ({ type: 'fail-identity', reason })}
        />
      );
    case 'classify-requester':
      return <GroupDialog {...dialog} />;
    case 'name-representative':
      return <RepresentativeDialog reference={reference} />;
    case 'show-authority':
      return (
        <TextDialog
          reference={reference}
          title="desk.steps.authority"
          label="desk.steps.authorityNote"
          help="desk.steps.authorityHelp"
          lines={2}
          command={(note) => ({ type: 'show-authority', note })}
        />
      );
    case 'remove-representative':
      return (
        <TextDialog
          reference={reference}
          title="desk.steps.removeRepresentative"
          label="desk.casefile.reason"
          command={(reason) => ({ type: 'remove-representative', reason })}
        />
      );
    case 'decide-fee':
      return <FeeDialog reference={reference} />;
    case 'decide-refusal':
      return <RefusalDialog reference={reference} />;
    case 'close':
      return <CloseDialog reference={reference} />;
    default:
      return assertNever(dialog);
  }
}
