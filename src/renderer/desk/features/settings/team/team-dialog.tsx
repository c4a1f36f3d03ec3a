import { assertNever } from '#domain/assert-never.ts';
import type { TeamDialogs } from '../../../components/dialogs/dialog-store.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

/** The dialogs about those who keep the book. */
export function TeamDialog({ dialog }: { readonly dialog: TeamDialogs }) {
  switch (dialog.act) {
    case 'invite':
      return <InviteDialog />;
    case 'accept':
      return <AcceptDialog />;
    case 'remove':
      return <RemoveDialog name={dialog.name} />;
    case 'change-role':
      return <RoleDialog officer={dialog.officer} />;
    default:
      return assertNever(dialog);
  }
}
