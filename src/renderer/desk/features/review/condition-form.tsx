import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { type SubmitEvent, useId, useState } from 'react';
import type { RowCondition } from '#domain/disclosure/row-filter.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly columns: readonly string[];
  readonly onAdd: (condition: RowCondition) => Promise<void>;
}

/** One more condition that a row goes out by: what stands in which of its columns. */
export function ConditionForm({ columns, onAdd }: Props) {
  const { t } = useWords();
  const id = useId();
  const [column, setColumn] = useState('');
  const [value, setValue] = useState('');
  const shut = column === '' || value.trim() === '';
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (!shut) void onAdd({ column: Number(column), values: [value.trim()] });
  };
  return (
    <Stack component="form" spacing={1.5} sx={{ p: 2, width: '18.75rem' }} onSubmit={add}>
      <TextField
        select
        id={id}
        label={t('desk.review.column')}
        value={column}
        onChange={(event) => setColumn(event.target.value)}
      >
        {columns.map((name, at) => (
          // Two columns of an export may bear one name.
          // oxlint-disable-next-line react/no-array-index-key
          <MenuItem key={at} value={String(at)} dense>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={t('desk.review.value')}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit" variant="contained" disabled={shut} sx={{ alignSelf: 'start' }}>
        {t('desk.review.add')}
      </Button>
    </Stack>
  );
}
