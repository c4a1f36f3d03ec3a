import { assertNever } from '#domain/assert-never.ts';
import type { MeasureDialogs } from '../../components/dialogs/dialog-store.ts';
import { TextDialog } from '../../components/dialogs/text-dialog.tsx';
import { useWords } from '../../messages/use-words.ts';
import { AnnounceDialog } from './announce-dialog.tsx';
import { DoneDialog } from './done-dialog.tsx';
import { PortableDialog } from './portable-dialog.tsx';
import { RestrictDialog } from './restrict-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { TakeDialog } from './take-dialog.tsx';
import { WeighingDialog } from './weighing-dialog.tsx';

/** The forms of what is done with the data. */
export function MeasureDialog({ dialog }: { readonly dialog: MeasureDialogs }) {
  const { t } = useWords();
  const { reference } = dialog;
  switch (dialog.act) {
    case 'take':
      return <TakeDialog {...dialog} />;
    case 'portable':
      return <PortableDialog {...dialog} />;
    case 'restrict':
      return <RestrictDialog {...dialog} />;
    case 'weigh':
      return <WeighingDialog {...dialog} />;
    case 'review':
      return <ReviewDialog {...dialog} />;
    case 'withdraw':
      return (
        <TextDialog
          reference={reference}
          title="desk.measures.withdraw"
          label="desk.measures.withdrawReason"
          lines={2}
          command={(reason) => ({ type: 'withdraw-measure', id: dialog.id, reason })}
        />
      );
    case 'list-recipient':
      return (
        <TextDialog
          reference={reference}
          title="desk.measures.listRecipient"
          label="desk.measures.recipient"
          help="desk.measures.recipientHelp"
          command={(name) => ({ type: 'list-recipient', name })}
        />
      );
    case 'no-recipients':
      return (
        <TextDialog
          reference={reference}
          title="desk.measures.noRecipients"
          label="desk.measures.howKnown"
          lines={2}
          command={(reason) => ({ type: 'declare-no-recipients', reason })}
        />
      );
    case 'excuse':
      return (
        <TextDialog
          reference={reference}
          title="desk.measures.excuse"
          label="desk.measures.excuseReason"
          help="desk.measures.excuseHelp"
          lines={2}
          command={(reason) => ({ type: 'excuse-recipient', id: dialog.id, reason })}
        />
      );
    case 'tell':
      return (
        <DoneDialog
          reference={reference}
          title={t('desk.measures.tellOf', { name: dialog.name })}
          label={t('desk.measures.how')}
          help={t('desk.measures.tellHelp')}
          when={t('desk.measures.toldAt')}
          command={(how, at) => ({ type: 'tell-recipient', id: dialog.id, how, ...at })}
        />
      );
    case 'announce':
      return <AnnounceDialog reference={reference} />;
    case 'lift':
      return (
        <TextDialog
          reference={reference}
          title="desk.measures.lift"
          label="desk.measures.liftReason"
          lines={2}
          initial={dialog.reason}
          saved={{ use: 'restriction-lifting', ground: '' }}
          command={(reason) => ({ type: 'lift-restriction', reason })}
        />
      );
    case 'stop-marketing':
      return (
        <DoneDialog
          reference={reference}
          title={t('workflow.checks.marketing-stopped')}
          label={t('desk.measures.systems')}
          help={t('desk.measures.systemsHelp')}
          when={t('desk.measures.stoppedAt')}
          command={(systems, at) => ({ type: 'stop-marketing', systems, ...at })}
        />
      );
    default:
      return assertNever(dialog);
  }
}
