import { Alert, AlertTitle, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { refusalText } from '#shared/words/refusal-text.ts';
import type { ToDispose } from '#shared/contract/book/retention-contract.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';
import type { Disposals } from './retention.ts';

/** Says what goes for good and what is left, and asks once more. */
export function DisposeDialog({ items }: { readonly items: readonly ToDispose[] }) {
  const { t, words } = useWords();
  const { busy, refusal, run } = useTask();
  const [sure, setSure] = useState(false);
  const [stayed, setStayed] = useState<Disposals>([]);
  const whole = items.filter(({ what }) => what === 'case').length;
  const data = items.length - whole;
  const submit = async () => {
    if (stayed.length > 0) return closeDialog();
    if (!sure) return;
    const done = await run(() => ombud.retention.dispose({ items: [...items] }));
    if (!done) return;
    const refused = done.value.results.filter((result) => result.refusal);
    const gone = items.length - refused.length;
    if (gone > 0) sayToast({ tone: 'done', title: t('desk.retention.gone', { count: gone }) });
    if (refused.length === 0) return closeDialog();
    setStayed(refused);
  };
  if (stayed.length > 0) {
    return (
      <FormDialog
        title={t('desk.retention.stayed', { count: stayed.length })}
        submit={t('desk.shell.close')}
        done
        busy={busy}
        refusal={undefined}
        onSubmit={() => void submit()}
      >
        {stayed.map(({ reference, refusal: why }) => {
          const said = why && refusalText(words, why);
          return (
            <Alert key={reference} severity="info">
              <AlertTitle>{said?.title}</AlertTitle>
              {said?.advice}
            </Alert>
          );
        })}
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={t('desk.retention.disposeTitle', { count: items.length })}
      submit={t('desk.retention.disposeNow')}
      tone="error"
      ready={sure}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      {whole > 0 && <Typography>{t('desk.retention.wholeGo', { count: whole })}</Typography>}
      {data > 0 && <Typography>{t('desk.retention.dataGo', { count: data })}</Typography>}
      <Typography color="textSecondary">{t('desk.retention.left')}</Typography>
      <FormControlLabel
        control={<Checkbox checked={sure} onChange={(event) => setSure(event.target.checked)} />}
        label={t('desk.retention.sure')}
      />
    </FormDialog>
  );
}
