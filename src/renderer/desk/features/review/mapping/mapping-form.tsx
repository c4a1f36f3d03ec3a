import { Alert, Checkbox, FormControlLabel, MenuItem, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import type { RecordTerms, SystemUnderReview } from '#shared/contract/cases/review-contract.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { CodeRows } from './code-rows.tsx';
import { ColumnWords } from './column-words.tsx';
import { EntryChoice } from '../entry-choice.tsx';
import { useMapping } from './use-mapping.ts';
import { useKept } from '../../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly held: SystemUnderReview;
  readonly terms: RecordTerms;
}

/** The form of a system's mapping. What its columns are is said above the columns themselves. */
export function MappingForm({ reference, held, terms }: Props) {
  const { t } = useWords();
  const sourceId = useId();
  const save = useMapping(reference);
  const [mapping, setMapping] = useKept('mapping', held.mapping);
  const [remember, setRemember] = useKept('remember', true);
  const { sourceColumn = '' } = mapping;
  const columns =
    sourceColumn === '' || held.columns.includes(sourceColumn)
      ? held.columns
      : [...held.columns, sourceColumn];
  const submit = async () => {
    const codes = mapping.codes.filter(({ code }) => code.trim() !== '');
    if (await save(held.system, { ...mapping, codes }, remember)) closeDialog();
  };
  return (
    <FormDialog
      width="md"
      title={t('desk.review.mappingTitle', { system: held.system })}
      submit={t('desk.shell.save')}
      busy={false}
      refusal={undefined}
      onSubmit={() => void submit()}
    >
      {mapping.suggested && <Alert severity="info">{t('desk.review.suggestedMapping')}</Alert>}
      {held.unplaced.length > 0 && (
        <Alert severity="warning">
          {t('desk.review.unplacedColumns', { columns: held.unplaced.join(', ') })}
        </Alert>
      )}
      <Typography variant="body2" color="textSecondary">
        {t('desk.review.mappingText')}
      </Typography>
      {(['purposes', 'sources', 'recipients'] as const).map((part) => (
        <EntryChoice
          key={part}
          label={t(`desk.review.${part}`)}
          entries={terms[part]}
          chosen={mapping[part]}
          onChange={(chosen) => setMapping({ ...mapping, [part]: chosen })}
        />
      ))}
      <TextField
        select
        id={sourceId}
        label={t('desk.review.sourceColumn')}
        helperText={t('desk.review.sourceColumnHelp')}
        value={mapping.sourceColumn ?? ''}
        onChange={(event) => {
          const { sourceColumn: _, ...others } = mapping;
          const { value } = event.target;
          setMapping(value === '' ? others : { ...others, sourceColumn: value });
        }}
      >
        <MenuItem value="">{t('desk.review.noSourceColumn')}</MenuItem>
        {columns.map((column) => (
          <MenuItem key={column} value={column} dense>
            {column}
          </MenuItem>
        ))}
      </TextField>
      <ColumnWords
        columns={held.columns}
        words={mapping.words ?? []}
        onChange={(words) => setMapping({ ...mapping, words })}
      />
      <CodeRows
        columns={held.columns}
        codes={mapping.codes}
        onChange={(codes) => setMapping({ ...mapping, codes })}
      />
      <FormControlLabel
        control={
          <Checkbox checked={remember} onChange={(event) => setRemember(event.target.checked)} />
        }
        label={t('desk.review.remember')}
      />
    </FormDialog>
  );
}
