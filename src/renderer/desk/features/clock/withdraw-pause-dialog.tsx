import { TextField, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { pausesIn } from './pauses-in.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly clock: CaseView['clock'];
}

/** Takes back a pause that was a mistake; it stays in the story. */
export function WithdrawPauseDialog({ reference, clock }: Props) {
  const { t, language } = useWords();
  const pauses = pausesIn(clock);
  const [pausedAt, setPausedAt] = useKept('pausedAt', pauses.at(-1)?.at ?? '');
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const say = (at: string) => {
    const pause = pauses.find((candidate) => candidate.at === at);
    const what = pause ? t(`clock.pauses.${pause.category}`) : '';
    return t('desk.clock.pauseFrom', { date: sayMoment(at, language), what });
  };
  return (
    <FormDialog
      width="sm"
      title={t('desk.clock.withdrawPause')}
      submit={t('desk.clock.withdrawPause')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void execute({ type: 'withdraw-pause', pausedAt, reason })}
    >
      <Typography color="textSecondary">{t('desk.clock.withdrawHelp')}</Typography>
      <Choice
        label={t('desk.clock.whichPause')}
        value={pausedAt}
        options={pauses.map(({ at }) => at)}
        say={say}
        onChange={setPausedAt}
      />
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.clock.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
