import { Button, Stack, TextField } from '@mui/material';
import { type SubmitEvent, useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { type BookForm, problemsOf } from './book-form.ts';
import { atLeast } from './strength.ts';
import { StrengthMeter } from './strength-meter.tsx';

interface Props {
  readonly organisation: string;
  readonly onCreated: (created: { recoveryKey: string; organisation: string }) => void;
}

/** Asks what a new book must know. Faults are shown when the person has tried to go on, not while typing. */
export function CreateForm({ organisation, onCreated }: Props) {
  const { t, language } = useWords();
  const { busy, refusal, run } = useTask();
  const [form, setForm] = useState<BookForm>({
    organisation,
    handler: '',
    passphrase: '',
    again: '',
  });
  const [tried, setTried] = useState(false);
  const problems = tried ? problemsOf(form) : {};
  const fault = (field: keyof BookForm) => {
    const word = problems[field];
    return word && t(word, { count: atLeast - Array.from(form.passphrase).length });
  };
  const change = (field: keyof BookForm) => (value: string) => setForm({ ...form, [field]: value });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problemsOf(form)).length > 0) return;
    const { again: _, ...request } = form;
    const created = await run(() => ombud.book.create({ ...request, language }));
    if (created) onCreated({ ...created.value, organisation: form.organisation });
  };

  const text = (field: 'organisation' | 'handler', help: string) => (
    <TextField
      fullWidth
      required
      label={t(`desk.book.${field}`)}
      value={form[field]}
      error={fault(field) !== undefined}
      helperText={fault(field) ?? help}
      onChange={(event) => change(field)(event.target.value)}
    />
  );

  return (
    <Stack
      component="form"
      noValidate
      spacing={2}
      sx={{ mt: 3 }}
      onSubmit={(e: SubmitEvent) => void submit(e)}
    >
      {text('organisation', t('desk.book.organisationHelp'))}
      {text('handler', t('desk.book.handlerHelp'))}
      <PassphraseField
        label={t('desk.book.passphrase')}
        value={form.passphrase}
        onChange={change('passphrase')}
        help={t('desk.book.passphraseHelp', { atLeast })}
        error={fault('passphrase')}
        autoComplete="new-password"
      />
      {!problems.passphrase && <StrengthMeter passphrase={form.passphrase} />}
      <PassphraseField
        label={t('desk.book.passphraseAgain')}
        value={form.again}
        onChange={change('again')}
        error={fault('again')}
        autoComplete="new-password"
      />
      <RefusalNotice refusal={refusal} />
      <Button type="submit" variant="contained" size="medium" loading={busy}>
        {t(busy ? 'desk.book.creating' : 'desk.book.create')}
      </Button>
    </Stack>
  );
}
