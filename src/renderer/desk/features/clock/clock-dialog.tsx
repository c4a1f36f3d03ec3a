import { assertNever } from '#domain/assert-never.ts';
import type { ClockDialogs } from '../../components/dialogs/dialog-store.ts';
import { TextDialog } from '../../components/dialogs/text-dialog.tsx';
import { CountryDialog } from './country-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { MoveTargetDialog } from './move-target-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { ResumeDialog } from './resume-dialog.tsx';
import { WhatIfDialog } from './what-if-dialog.tsx';
import { WhyDialog } from './why-dialog.tsx';
import { WithdrawPauseDialog } from './withdraw-pause-dialog.tsx';

/** The dialogs about a case's clock. */
export function ClockDialog({ dialog }: { readonly dialog: ClockDialogs }) {
  const { reference } = dialog;
  switch (dialog.type) {
    case 'why':
      return <WhyDialog reference={reference} />;
    case 'what-if':
      return <WhatIfDialog {...dialog} />;
    case 'extend':
      return <ExtendDialog reference={reference} />;
    case 'pause':
      return <PauseDialog reference={reference} />;
    case 'resume':
      return <ResumeDialog reference={reference} />;
    case 'withdraw-extension':
      return (
        <TextDialog
          reference={reference}
          title="desk.clock.withdrawExtension"
          label="desk.clock.reason"
          help="desk.clock.withdrawHelp"
          lines={2}
          command={(reason) => ({ type: 'withdraw-extension', reason })}
        />
      );
    case 'withdraw-pause':
      return <WithdrawPauseDialog {...dialog} />;
    case 'override-country':
      return <CountryDialog {...dialog} />;
    case 'move-target':
      return <MoveTargetDialog {...dialog} />;
    default:
      return assertNever(dialog);
  }
}
