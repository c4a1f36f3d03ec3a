import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { channels } from '#domain/case/opening.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { RequesterFields } from '../../components/fields/requester-fields.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { nowAsInstant } from '../../messages/dates.ts';
import { languages } from '../../messages/languages.ts';
import { useWords } from '../../messages/use-words.ts';
import { goTo } from '../../route.ts';
import { emptyLog, isComplete, type LogForm } from './log-form.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Logs what came by telephone, letter or visit, and opens the new case. */
export function LogCaseDialog() {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [form, setForm] = useKept('form', () => emptyLog(nowAsInstant()));
  const [tried, setTried] = useState(false);
  const nameless = tried && !form.subject.trim();
  const change = (part: Partial<LogForm>) => setForm((before) => ({ ...before, ...part }));

  const submit = async () => {
    setTried(true);
    if (!isComplete(form)) return;
    const logged = await run(() => ombud.cases.log(form));
    if (!logged) return;
    const { reference } = logged.value;
    closeDialog();
    sayToast({ tone: 'done', title: t('desk.cases.logged', { reference }) });
    goTo({ page: 'case', reference });
  };

  return (
    <FormDialog
      marksMissing
      width="sm"
      title={t('desk.cases.log')}
      submit={t('desk.cases.register')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <Typography color="textSecondary">{t('desk.cases.logText')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
        <Choice
          label={t('desk.cases.channel')}
          value={form.channel}
          options={channels}
          say={(channel) => t(`case.channels.${channel}`)}
          onChange={(channel) => change({ channel })}
        />
        <MomentField
          label={t(
            form.kind === 'breach' ? 'desk.cases.receivedAtBreach' : 'desk.cases.receivedAt',
          )}
          value={form.receivedAt}
          onChange={(receivedAt) => change({ receivedAt })}
        />
        <Choice
          label={t('desk.cases.kind')}
          value={form.kind}
          options={caseKinds}
          say={(kind) => t(`case.kinds.${kind}`)}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label={t('desk.cases.language')}
          value={form.language}
          options={languages}
          say={(language) => t(`desk.casefile.${language === 'sv' ? 'swedish' : 'english'}`)}
          onChange={(language) => change({ language })}
        />
      </Box>
      <RequesterFields requester={form.requester} onChange={(requester) => change({ requester })} />
      <TextField
        required
        label={t('desk.cases.subject')}
        value={form.subject}
        error={nameless}
        helperText={nameless && t('desk.cases.subjectMissing')}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <TextField
        multiline
        minRows={3}
        maxRows={8}
        label={t('desk.cases.text')}
        value={form.text}
        onChange={(event) => change({ text: event.target.value })}
      />
    </FormDialog>
  );
}
