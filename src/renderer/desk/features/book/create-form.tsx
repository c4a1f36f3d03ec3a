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
  /** Who keeps the book is asked first, then what opens it. */
  readonly step: CreateStep;
  readonly onStep: (step: CreateStep) => void;
  readonly onCreated: (created: { recoveryKey: string; organisation: string }) => void;
}

const submitWords = {
  who: 'desk.book.next',
  secret: 'desk.book.create',
  busy: 'desk.book.creating',
} as const;

const focusFirstField = (part: HTMLElement | null) => part?.querySelector('input')?.focus();

export type CreateStep = 'who' | 'secret';

/** Asks what a new book must know. Faults are shown when the person has tried to go on, not while typing. */
export function CreateForm({ step, onStep, onCreated }: Props) {
  const { t, language } = useWords();
  const { busy, refusal, run } = useTask();
  const [form, setForm] = useState<BookForm>({
    organisation: '',
    handler: '',
    passphrase: '',
    again: '',
  });
  const [tried, setTried] = useState<CreateStep>();
  const strength = useStrength(form.passphrase, form);
  const problems = tried === step ? problemsOf(form, strength) : {};
  const fault = (field: 'organisation' | 'handler') => problems[field] && t(problems[field]);
  const change = (changed: Partial<BookForm>) => setForm({ ...form, ...changed });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(step);
    const measured = await strengthOf(form.passphrase, form);
    const wrong = problemsOf(form, measured);
    if (step === 'who') return wrong.organisation || wrong.handler ? undefined : onStep('secret');
    if (Object.keys(wrong).length > 0) return;
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
      {step === 'who' && (
        <>
          {text('organisation', t('desk.book.organisationHelp'))}
          {text('handler', t('desk.book.handlerHelp'))}
        </>
      )}
      {step === 'secret' && (
        <Stack spacing={2} ref={focusFirstField}>
          <NewPassphrase
            label={t('desk.book.passphrase')}
            value={form}
            strength={strength}
            tried={tried === step}
            onChange={change}
          />
        </Stack>
      )}
      <RefusalNotice refusal={refusal} />
      <Stack direction="row" spacing={1}>
        {step === 'secret' && (
          <Button size="medium" onClick={() => onStep('who')}>
            {t('desk.book.back')}
          </Button>
        )}
        <Button type="submit" variant="contained" size="medium" loading={busy} sx={{ flex: 1 }}>
          {t(submitWords[busy ? 'busy' : step])}
        </Button>
      </Stack>
    </Stack>
  );
}
