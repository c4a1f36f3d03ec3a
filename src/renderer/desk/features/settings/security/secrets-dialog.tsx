import { useState } from 'react';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { closeDialog, type SecretsDialogs } from '../../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { NewPassphrase } from '../../../components/passphrase/new-passphrase.tsx';
import { PassphraseField } from '../../../components/passphrase/passphrase-field.tsx';
import { noSecret, SecretField, secretFrom } from '../../../components/passphrase/secret-field.tsx';
import { useChosen } from '../../../components/passphrase/use-chosen.ts';
import { useWords } from '../../../messages/use-words.ts';
import { NewKeyDialog } from './new-key-dialog.tsx';

/** Asks for what opens the book now, changes it, and shows the new recovery key once. */
export function SecretsDialog({ act, owners }: SecretsDialogs) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [current, setCurrent] = useState(noSecret);
  const chosen = useChosen(owners);
  const [recoveryKey, setRecoveryKey] = useState('');
  const isChange = act === 'change';

  const submit = async () => {
    if (isChange && !(await chosen.check())) return;
    const passphrase = isChange ? chosen.passphrase : current.text;
    const request = { current: secretFrom(current), passphrase };
    const changed = await run(() => ombud.secrets.change(request));
    if (changed) setRecoveryKey(changed.value.recoveryKey);
  };
  const done = () => {
    closeDialog();
    sayToast({ tone: 'done', title: t(`desk.security.${isChange ? 'changed' : 'renewed'}`) });
  };

  if (recoveryKey) {
    const { organisation } = owners;
    return <NewKeyDialog recoveryKey={recoveryKey} organisation={organisation} onDone={done} />;
  }
  const labels = {
    passphrase: t('desk.security.current'),
    recoveryKey: t('desk.security.currentRecovery'),
  };
  return (
    <FormDialog
      changes={false}
      title={t(`desk.security.${act}Title`)}
      submit={t(`desk.security.${act}It`)}
      width="sm"
      busy={busy}
      ready={current.text !== ''}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      {isChange ? (
        <>
          <SecretField
            labels={labels}
            value={current}
            onChange={setCurrent}
            inputRef={focusFirst}
          />
          <NewPassphrase label={t('desk.security.new')} {...chosen.fields} />
        </>
      ) : (
        <PassphraseField
          inputRef={focusFirst}
          label={labels.passphrase}
          value={current.text}
          onChange={(text) => setCurrent({ by: 'passphrase', text })}
          autoComplete="current-password"
        />
      )}
    </FormDialog>
  );
}
