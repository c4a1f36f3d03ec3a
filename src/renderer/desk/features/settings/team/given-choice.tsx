import { Stack, TextField, Typography } from '@mui/material';
import { DayField } from '../../../components/fields/day-field.tsx';
import { PillChoice } from '../../../components/fields/pill-choice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { extents, type useGiven } from './use-given.ts';

/** What a reader is to be shown. */
export function GivenChoice(given: ReturnType<typeof useGiven>['fields']) {
  const { t } = useWords();
  const { extent } = given;
  return (
    <Stack spacing={2}>
      <div>
        <PillChoice
          label={t('desk.team.given.label')}
          value={extent}
          options={extents}
          say={(one) => t(`desk.team.given.${one}`)}
          onChange={given.setExtent}
        />
        <Typography variant="caption" color="textSecondary" component="p" aria-live="polite">
          {t(`desk.team.given.text.${extent}`)}
        </Typography>
      </div>
      {extent === 'period' && (
        <Stack direction="row" spacing={2}>
          <DayField label={t('desk.team.given.from')} value={given.from} onChange={given.setFrom} />
          <DayField label={t('desk.team.given.to')} value={given.to} onChange={given.setTo} />
        </Stack>
      )}
      {extent === 'cases' && (
        <TextField
          required
          multiline
          label={t('desk.team.given.references')}
          helperText={t('desk.team.given.referencesHelp')}
          value={given.cases}
          onChange={(event) => given.setCases(event.target.value)}
        />
      )}
    </Stack>
  );
}
