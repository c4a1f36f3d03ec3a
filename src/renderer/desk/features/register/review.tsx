import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import type { Fault } from '#domain/register/faults.ts';
import { differences } from '#domain/register/differences.ts';
import { inForceAt } from '#domain/register/in-force-at.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { DayField } from '../../components/fields/day-field.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { DifferenceList } from './view/difference-list.tsx';
import { changeReason, changeRecord, dropDraft, type RegisterDraft } from './editor/draft-store.ts';
import type { Register } from './register.ts';

interface Props {
  readonly draft: RegisterDraft;
  readonly register: Register;
  readonly faults: readonly Fault[];
}

/** The last look before a version is adopted: from which day, why, and what it changes. */
export function Review({ draft, register, faults }: Props) {
  const { t, language } = useWords();
  const { busy, refusal, run } = useTask();
  const { record, reason, base } = draft;
  const day = record.validFrom;
  const standing = register.versions.filter(({ standing }) => standing !== 'withdrawn');
  const before =
    inForceAt(
      standing.map((version) => version.record),
      day || '9999',
    ) ?? base;
  const found = differences(before, record);
  const adopt = async () => {
    if (!(await run(() => ombud.register.adopt({ record, reason })))) return;
    dropDraft();
    sayToast({ tone: 'done', title: t('desk.register.adopted', { day: sayDue(day, language) }) });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '15rem 1fr', alignItems: 'start' }}
      >
        <DayField
          label={t('desk.register.validFrom')}
          value={day}
          onChange={(validFrom) => changeRecord({ validFrom })}
        />
        <TextField
          required
          label={t('desk.register.reason')}
          helperText={t('desk.register.reasonHelp')}
          value={reason}
          onChange={(event) => changeReason(event.target.value)}
        />
      </Box>
      {day !== '' && day < register.today && (
        <Alert severity="warning">{t('desk.register.backdated')}</Alert>
      )}
      {faults.length > 0 && (
        <Alert severity="error">{t('desk.register.faultsLeft', { count: faults.length })}</Alert>
      )}
      <Typography variant="h3" component="h2">
        {found.length === 0
          ? t('desk.register.noChanges')
          : t('desk.register.changesSince', { count: found.length, version: before.version })}
      </Typography>
      <DifferenceList before={before} after={record} found={found} />
      <RefusalNotice refusal={refusal} />
      <Button
        variant="contained"
        sx={{ justifySelf: 'start' }}
        loading={busy}
        disabled={day === '' || reason.trim() === '' || faults.length > 0 || found.length === 0}
        onClick={() => void adopt()}
      >
        {t('desk.register.adopt')}
      </Button>
    </Box>
  );
}
