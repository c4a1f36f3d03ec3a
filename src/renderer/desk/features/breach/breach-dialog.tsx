import { assertNever } from '#domain/assert-never.ts';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { CommunicationDialog } from './communication-dialog.tsx';
import { ControllerDialog } from './controller-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { DescriptionDialog } from './description-dialog.tsx';
import { DropControllerDialog } from './drop-controller-dialog.tsx';
import { InformedDialog } from './informed-dialog.tsx';
import { ListControllerDialog } from './list-controller-dialog.tsx';
import { NotificationDialog } from './notification-dialog.tsx';
import { RiskDialog } from './risk-dialog.tsx';
import { SupplementDialog } from './supplement-dialog.tsx';

/** The forms of a breach, one a step. */
export function BreachDialog({ dialog }: { readonly dialog: BreachDialogs }) {
  switch (dialog.act) {
    case 'describe':
      return <DescriptionDialog {...dialog} />;
    case 'assess':
      return <RiskDialog {...dialog} />;
    case 'decide-notification':
      return <DecisionDialog {...dialog} />;
    case 'notify':
      return <NotificationDialog {...dialog} />;
    case 'supplement':
      return <SupplementDialog {...dialog} />;
    case 'decide-communication':
      return <CommunicationDialog {...dialog} />;
    case 'inform':
      return <InformedDialog {...dialog} />;
    case 'list-controller':
      return <ListControllerDialog {...dialog} />;
    case 'drop-controller':
      return <DropControllerDialog {...dialog} />;
    case 'tell-controller':
      return <ControllerDialog {...dialog} />;
    default:
      return assertNever(dialog.act);
  }
}
