import { Alert, Stack, Typography } from '@mui/material';
import { ombud } from '../../bridge.ts';
import { useTask } from '../../ask/use-task.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly reference: string;
  /** Of the message, from 1. */
  readonly number: number;
}

/** A message that came while the case was closed waits until somebody has said what it is; reopening the case says it too. */
export function UnsettledMessage({ reference, number }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const own = async () => {
    const made = await run(() => ombud.cases.ownCase({ reference, number }));
    if (made) {
      const title = t('desk.intake.saved', { reference: made.value.reference });
      sayToast({ tone: 'done', title });
    }
  };
  const belongs = () => {
    const command = { type: 'settle-message', number, as: 'belongs' } as const;
    return run(() => ombud.cases.execute({ reference, command }));
  };
  return (
    <Alert severity="warning" role="note" aria-label={t('desk.casefile.unsettled')}>
      <Typography variant="body2">{t('desk.casefile.unsettledText')}</Typography>
      <RefusalNotice refusal={refusal} />
      <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
        <ChangeButton variant="contained" loading={busy} onClick={() => void own()}>
          {t('desk.casefile.makeOwnCase')}
        </ChangeButton>
        <ChangeButton variant="outlined" disabled={busy} onClick={() => void belongs()}>
          {t('desk.casefile.belongsHere')}
        </ChangeButton>
      </Stack>
    </Alert>
  );
}
