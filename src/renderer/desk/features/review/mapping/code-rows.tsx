import Delete from '@mui/icons-material/DeleteOutlined';
import { Button, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import type { CodeMeaning } from '#domain/register/system-mapping.ts';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  readonly columns: readonly string[];
  readonly codes: readonly CodeMeaning[];
  readonly onChange: (codes: readonly CodeMeaning[]) => void;
}

/** What the system's codes mean, in both languages; it is printed beside the code. */
export function CodeRows({ columns, codes, onChange }: Props) {
  const { t } = useWords();
  const blank = { column: columns[0] ?? '', code: '', meaning: { sv: '', en: '' } };
  return (
    <Stack component="section" spacing={1} aria-label={t('desk.review.codes')}>
      <Typography variant="h4" component="h3">
        {t('desk.review.codes')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('desk.review.codesText')}
      </Typography>
      {codes.map((code, at) => (
        <CodeRow
          // A row has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          columns={columns}
          code={code}
          onChange={(next) => onChange(codes.with(at, next))}
          onRemove={() => onChange(codes.filter((_, other) => other !== at))}
        />
      ))}
      <Button sx={{ alignSelf: 'start' }} onClick={() => onChange([...codes, blank])}>
        {t('desk.review.addCode')}
      </Button>
    </Stack>
  );
}

interface RowProps {
  readonly columns: readonly string[];
  readonly code: CodeMeaning;
  readonly onChange: (code: CodeMeaning) => void;
  readonly onRemove: () => void;
}

function CodeRow({ columns, code, onChange, onRemove }: RowProps) {
  const { t } = useWords();
  const id = useId();
  const { column, meaning } = code;
  const known = columns.includes(column) ? columns : [...columns, column];
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <TextField
        select
        id={id}
        label={t('desk.review.column')}
        value={column}
        sx={{ width: '10.625rem' }}
        onChange={(event) => onChange({ ...code, column: event.target.value })}
      >
        {known.map((name) => (
          <MenuItem key={name} value={name} dense>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={t('desk.review.code')}
        value={code.code}
        sx={{ width: '6.875rem' }}
        onChange={(event) => onChange({ ...code, code: event.target.value })}
      />
      <TextField
        fullWidth
        label={t('desk.review.meaningSv')}
        value={meaning.sv}
        onChange={(event) => onChange({ ...code, meaning: { ...meaning, sv: event.target.value } })}
      />
      <TextField
        fullWidth
        label={t('desk.review.meaningEn')}
        value={meaning.en}
        onChange={(event) => onChange({ ...code, meaning: { ...meaning, en: event.target.value } })}
      />
      <IconButton aria-label={t('desk.review.removeCode', { code: code.code })} onClick={onRemove}>
        <Delete fontSize="small" />
      </IconButton>
    </Stack>
  );
}
