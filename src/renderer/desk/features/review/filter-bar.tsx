import FilterAlt from '@mui/icons-material/FilterAltOutlined';
import { Button, Chip, Popover, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { TableAddress } from '#domain/disclosure/marks.ts';
import type { RowCondition } from '#domain/disclosure/row-filter.ts';
import type { TableUnderReview } from '#shared/contract/cases/review-contract.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import { ConditionForm } from './condition-form.tsx';
import { useMarking } from './use-marking.ts';

interface Props {
  readonly reference: string;
  readonly address: TableAddress;
  readonly table: TableUnderReview;
}

/** Says which rows are about the requester: those that meet any of the conditions. */
export function FilterBar({ reference, address, table }: Props) {
  const { t } = useWords();
  const { execute } = useMarking(reference);
  const reads = useReads();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { conditions, suggested, columns } = table;
  const apply = (next: readonly RowCondition[]) =>
    execute({ type: 'filter-rows', ...address, conditions: next });
  const say = ({ column: at, values }: RowCondition) =>
    t('desk.review.condition', { column: columns[at], value: values.join(', ') });
  const proposal = t('desk.review.suggested', { conditions: suggested.map(say).join('; ') });
  return (
    <Stack
      component="section"
      direction="row"
      aria-label={t('desk.review.filter')}
      sx={{ alignItems: 'center', gap: 1, minWidth: 0 }}
    >
      <Typography variant="caption" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
        {t(conditions.length > 0 ? 'desk.review.filterAny' : 'desk.review.filterNone')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, minWidth: 0, overflowX: 'auto' }}>
        {conditions.map((condition, at) => (
          <Chip
            key={JSON.stringify(condition)}
            label={say(condition)}
            title={say(condition)}
            {...(!reads && {
              onDelete: () => void apply(conditions.filter((_, other) => other !== at)),
            })}
            sx={{ maxWidth: '16.25rem' }}
          />
        ))}
      </Stack>
      {suggested.length > 0 && (
        <ChangeButton
          startIcon={<FilterAlt />}
          variant="outlined"
          title={proposal}
          sx={{ minWidth: 0 }}
          onClick={() => void apply(suggested)}
        >
          <Typography component="span" variant="inherit" noWrap>
            {proposal}
          </Typography>
        </ChangeButton>
      )}
      <ChangeButton
        sx={{ flexShrink: 0 }}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('desk.review.addCondition')}
      </ChangeButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('desk.review.addCondition') } }}
      >
        <ConditionForm
          columns={columns}
          onAdd={async (condition) => {
            if (await apply([...conditions, condition])) setAnchor(null);
          }}
        />
        <Button onClick={() => setAnchor(null)} sx={{ m: 1, mt: 0 }}>
          {t('desk.shell.close')}
        </Button>
      </Popover>
    </Stack>
  );
}
