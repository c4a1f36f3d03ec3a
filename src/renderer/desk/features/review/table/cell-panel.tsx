import { Stack, TextField, Typography } from '@mui/material';
import { useRef } from 'react';
import type { Marks, TableAddress } from '#domain/disclosure/marks.ts';
import type { RowUnderReview, TableUnderReview } from '#shared/contract/cases/review-contract.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { OutgoingRow } from './outgoing-row.tsx';
import { seekSelected, useReviewState } from '../review-store.ts';
import { useMarking } from '../use-marking.ts';

interface Props {
  readonly reference: string;
  readonly address: TableAddress;
  readonly table: TableUnderReview;
  readonly row: RowUnderReview | undefined;
}

/** The cell that is looked at, whole: select a part of its text to redact that part alone. */
export function CellPanel({ reference, address, table, row }: Props) {
  const { t } = useWords();
  const { redact } = useMarking(reference);
  const active = useReviewState((state) => state.active);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!active || row?.index !== active.row) return null;
  const { column } = active;
  const cell = row.cells[column] ?? '';
  const mark = (marks: Marks) => void redact({ ...address, marks });
  const selected = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {};
    if (start < end) return { start, end };
    sayToast({ tone: 'refused', title: t('desk.review.selectFirst') });
    return undefined;
  };
  const redactSelected = () => {
    const span = selected();
    if (span) mark({ parts: [[row.index, column, span.start, span.end]] });
  };
  return (
    <Stack component="section" spacing={1.25} aria-label={t('desk.review.cell')}>
      <Typography variant="h3" component="h2">
        {t('desk.review.place', { column: table.columns[column], row: row.index + 1 })}
      </Typography>
      <TextField
        multiline
        maxRows={8}
        inputRef={field}
        onSelect={() => {
          const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {};
          seekSelected(cell.slice(start, end));
        }}
        label={t('desk.review.cellText')}
        value={cell}
        slotProps={{ htmlInput: { readOnly: true } }}
        helperText={t('desk.review.cellHelp')}
      />
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <ChangeButton variant="outlined" disabled={cell === ''} onClick={redactSelected}>
          {t('desk.review.redactSelected')}
        </ChangeButton>
        <ChangeButton
          variant="outlined"
          disabled={cell === ''}
          onClick={() => mark({ cells: [[row.index, column]] })}
        >
          {t('desk.review.redactCell')}
        </ChangeButton>
        <ChangeButton variant="outlined" onClick={() => mark({ rows: [row.index] })}>
          {t('desk.review.redactRow')}
        </ChangeButton>
        <ChangeButton variant="outlined" onClick={() => mark({ columns: [column] })}>
          {t('desk.review.redactColumn')}
        </ChangeButton>
      </Stack>
      <OutgoingRow columns={table.columns} row={row} />
    </Stack>
  );
}
