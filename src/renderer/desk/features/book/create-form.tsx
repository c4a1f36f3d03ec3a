import { Button, Stack, TextField } from '@mui/material';
import { type SubmitEvent, useState } from 'react';
import { strengthOf } from '#shared/passphrase/strength.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { NewPassphrase } from '../../components/passphrase/new-passphrase.tsx';
import { useStrength } from '../../components/passphrase/use-strength.ts';
import { useWords } from '../../messages/use-words.ts';
import { type BookForm, problemsOf } from './book-form.ts';

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
  const strength = useStrength(form.passphrase, form);
  const problems = tried ? problemsOf(form, strength) : {};
  const fault = (field: 'organisation' | 'handler') => problems[field] && t(problems[field]);
  const change = (changed: Partial<BookForm>) => setForm({ ...form, ...changed });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const measured = await strengthOf(form.passphrase, form);
    if (Object.keys(problemsOf(form, measured)).length > 0) return;
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
      onChange={(event) => change({ [field]: event.target.value })}
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
      <NewPassphrase
        label={t('desk.book.passphrase')}
        value={form}
        strength={strength}
        tried={tried}
        onChange={change}
      />
      <RefusalNotice refusal={refusal} />
      <Button type="submit" variant="contained" size="medium" loading={busy}>
        {t(busy ? 'desk.book.creating' : 'desk.book.create')}
      </Button>
    </Stack>
  );
}
