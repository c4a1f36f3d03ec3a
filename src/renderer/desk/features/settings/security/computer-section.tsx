import { Alert, AlertTitle, Button } from '@mui/material';
import { useState } from 'react';
import type { Response } from '#shared/contract/contract.ts';
import { trustedDays } from '#shared/trusted-days.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { Choice } from '../../../components/fields/choice.tsx';
import { Group } from '../../../components/fields/group.tsx';
import { GroupSkeleton } from '../../../components/fields/group-skeleton.tsx';
import { SaveForm } from '../../../components/fields/save-form.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { PassphraseField } from '../../../components/passphrase/passphrase-field.tsx';
import { sayMoment } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';

type Shown = Extract<Response<'computer:show'>, { ok: true }>['value'];
type Days = `${(typeof trustedDays)[number]}`;

/** Whether this computer opens the book without the passphrase. Where it cannot, that is said, and why. */
export function ComputerSection() {
  const { t } = useWords();
  const [times, setTimes] = useState(0);
  const again = () => setTimes(times + 1);
  const answer = useAnswer('computer', () => ombud.computer.show(undefined), times);
  if (answer.state === 'loading')
    return <GroupSkeleton title={t('desk.security.computer')} height={160} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const { until, keyStore } = answer.value;
  if (until === undefined && keyStore === 'ready') return <TrustForm onDone={again} />;
  return <Standing {...answer.value} onDone={again} />;
}

/** It does already, or it cannot. */
function Standing({ until, keyStore, onDone }: Shown & { readonly onDone: () => void }) {
  const { t, words, language } = useWords();
  const { busy, refusal, run } = useTask();
  const forget = async () => {
    if (await run(() => ombud.computer.forget(undefined))) onDone();
  };
  // No fault of anybody's, and nothing that was asked for: it is told as it is.
  const why =
    keyStore === 'ready' ? undefined : refusalText(words, { code: `key-store-${keyStore}` });
  return (
    <Group
      title={t('desk.security.computer')}
      text={
        until
          ? t('desk.security.computerOn', { at: sayMoment(until, language) })
          : t('desk.security.computerText')
      }
    >
      <RefusalNotice refusal={refusal} />
      {why && (
        <Alert severity="info" role="note">
          <AlertTitle>{why.title}</AlertTitle>
          {why.advice}
        </Alert>
      )}
      {until && (
        <Button
          variant="outlined"
          sx={{ alignSelf: 'start' }}
          loading={busy}
          onClick={() => void forget()}
        >
          {t('desk.security.forget')}
        </Button>
      )}
    </Group>
  );
}

function TrustForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [chosen, setChosen] = useState<Days>('7');
  const [passphrase, setPassphrase] = useState('');
  const trust = async () => {
    const days = trustedDays.find((one) => `${one}` === chosen) ?? 7;
    if (await run(() => ombud.computer.trust({ passphrase, days }))) onDone();
  };
  return (
    <SaveForm
      title={t('desk.security.computer')}
      text={t('desk.security.computerText')}
      submit={t('desk.security.trust')}
      busy={busy}
      changed={passphrase !== ''}
      changes={false}
      refusal={refusal}
      onSubmit={() => void trust()}
    >
      <Choice
        label={t('desk.security.computerDays')}
        value={chosen}
        options={trustedDays.map((days): Days => `${days}`)}
        say={(days) => t('desk.security.days', { count: Number(days) })}
        onChange={setChosen}
      />
      <PassphraseField
        label={t('desk.security.current')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
      />
    </SaveForm>
  );
}
