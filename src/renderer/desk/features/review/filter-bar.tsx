import FilterAlt from '@mui/icons-material/FilterAltOutlined';
import { Button, Chip, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { type SubmitEvent, useId, useState } from 'react';
import type { TableAddress } from '#domain/disclosure/marks.ts';
import type { RowCondition } from '#domain/disclosure/row-filter.ts';
import type { TableUnderReview } from '#shared/contract/review-contract.ts';
import { useWords } from '../../messages/use-words.ts';
import { useMarking } from './use-marking.ts';

interface Props {
  readonly reference: string;
  readonly address: TableAddress;
  readonly table: TableUnderReview;
}

/** Says which rows are about the requester: those that meet any of the conditions. */
export function FilterBar({ reference, address, table }: Props) {
  const { t } = useWords();
  const id = useId();
  const { execute } = useMarking(reference);
  const [column, setColumn] = useState('');
  const [value, setValue] = useState('');
  const { conditions, suggested, columns } = table;
  const apply = (next: readonly RowCondition[]) =>
    execute({ type: 'filter-rows', ...address, conditions: next });
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (column === '' || value.trim() === '') return;
    const own = { column: Number(column), values: [value.trim()] };
    if (await apply([...conditions, own])) setValue('');
  };
  const say = ({ column: at, values }: RowCondition) =>
    t('desk.review.condition', { column: columns[at], value: values.join(', ') });
  return (
    <Stack
      component="form"
      direction="row"
      aria-label={t('desk.review.filter')}
      onSubmit={(event: SubmitEvent) => void add(event)}
      sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1 }}
    >
      <Typography variant="caption" color="textSecondary">
        {t(conditions.length > 0 ? 'desk.review.filterAny' : 'desk.review.filterNone')}
      </Typography>
      {conditions.map((condition, at) => (
        <Chip
          key={JSON.stringify(condition)}
          label={say(condition)}
          onDelete={() => void apply(conditions.filter((_, other) => other !== at))}
        />
      ))}
      {suggested.length > 0 && (
        <Button startIcon={<FilterAlt />} variant="outlined" onClick={() => void apply(suggested)}>
          {t('desk.review.suggested', { conditions: suggested.map(say).join('; ') })}
        </Button>
      )}
      <TextField
        select
        id={id}
        label={t('desk.review.column')}
        value={column}
        sx={{ width: 170 }}
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
        sx={{ width: 170 }}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit" disabled={column === '' || value.trim() === ''}>
        {t('desk.review.addCondition')}
      </Button>
    </Stack>
  );
}
