import { Alert, Button, Stack, TextField } from '@mui/material';
import { type SubmitEvent, useEffect, useEffectEvent, useState } from 'react';
import { useBookChanges } from '../../ask/book-changes.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Group } from '../../components/fields/group.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { sayDay } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

/** Asks of one address whether it is on the list, and enters it or takes it off. */
export function LookUpForm() {
  const { t, language } = useWords();
  const [address, setAddress] = useState('');
  const [answer, setAnswer] = useState<{ readonly address: string; readonly since?: string }>();
  /** What was found of the address as it is written now; nothing until it is asked for. */
  const found = answer?.address === address ? answer : undefined;
  const { busy, refusal, run } = useTask();
  const lookUp = async () => {
    const looked = await run(() => ombud.suppression.lookUp({ address }));
    setAnswer(looked && { address, ...looked.value });
  };
  const lookUpAgain = useEffectEvent(() => found && void lookUp());
  // What was found stays while it is asked whether to remove it, and until somebody has, in whichever window.
  useEffect(() => useBookChanges.subscribe(() => lookUpAgain()), []);
  const add = async () => {
    if (!(await run(() => ombud.suppression.add({ address })))) return;
    sayToast({ tone: 'done', title: t('desk.suppression.added') });
  };
  return (
    <Group title={t('desk.suppression.one')}>
      <Stack
        component="form"
        noValidate
        spacing={1.5}
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          void lookUp();
        }}
      >
        <TextField
          required
          label={t('desk.suppression.address')}
          helperText={t('desk.suppression.addressHelp')}
          value={address}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
          onChange={(event) => {
            setAddress(event.target.value);
            setAnswer(undefined);
          }}
        />
        <RefusalNotice refusal={refusal} />
        {found && (
          <output>
            <Alert severity={found.since ? 'success' : 'info'} role="presentation">
              {found.since
                ? t('desk.suppression.isOn', { day: sayDay(found.since, language) })
                : t('desk.suppression.isNotOn')}
            </Alert>
          </output>
        )}
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="outlined" loading={busy} disabled={address.trim() === ''}>
            {t('desk.suppression.lookUp')}
          </Button>
          {found && !found.since && (
            <Button variant="contained" onClick={() => void add()}>
              {t('desk.suppression.add')}
            </Button>
          )}
          {found?.since && (
            <Button color="error" onClick={() => openDialog({ type: 'unsuppress', address })}>
              {t('desk.suppression.remove')}
            </Button>
          )}
        </Stack>
      </Stack>
    </Group>
  );
}
