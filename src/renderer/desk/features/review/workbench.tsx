import { Box, Stack } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Review, RowUnderReview } from '#shared/contract/review-contract.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { CellPanel } from './table/cell-panel.tsx';
import { EnclosureList } from './enclosure-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FlagPanel } from './flags/flag-panel.tsx';
import { GroundChoice } from './flags/ground-choice.tsx';
import type { Opened } from './opened.ts';
import { OwnList } from './flags/own-list.tsx';
import { RedactText } from './flags/redact-text.tsx';
import { RedactionList } from './flags/redaction-list.tsx';
import { ReviewBar } from './review-bar.tsx';
import { ReviewTable } from './table/review-table.tsx';

const Rail = styled('aside')(({ theme }) => ({
  width: 356,
  flexShrink: 0,
  padding: theme.spacing(2),
  overflow: 'auto',
  display: 'grid',
  gap: theme.spacing(2.5),
  alignContent: 'start',
  borderInlineStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

interface Props extends Opened {
  readonly reference: string;
  readonly review: Review;
}

/** One table under review: its rows at the left, what to decide at the right. */
export function Workbench({ reference, review, file, table }: Props) {
  const [row, setRow] = useState<RowUnderReview>();
  const address = { documentId: file.documentId, table: table.table };
  const system = review.systems.find((one) => one.system === file.system);
  const key = `${file.documentId} ${table.table}`;
  if (!system && !file.message)
    return <RefusalNotice refusal={{ code: 'system-unknown', system: file.system }} />;
  return (
    <Stack direction="row" sx={{ flex: 1, minHeight: 0, borderTop: 1, borderColor: 'divider' }}>
      <Stack sx={{ flex: 1, minWidth: 0, p: 2, gap: 1.5, bgcolor: 'background.paper' }}>
        <ReviewBar reference={reference} review={review} file={file} table={table} />
        {!file.message && (
          <FilterBar key={key} reference={reference} address={address} table={table} />
        )}
        <Box sx={{ flex: 1, minHeight: 0 }}>
          <ReviewTable
            key={key}
            reference={reference}
            address={address}
            table={table}
            system={system}
            terms={review.terms}
            onRow={setRow}
          />
        </Box>
      </Stack>
      <Rail>
        <FlagPanel
          key={key}
          reference={reference}
          address={address}
          columns={table.columns}
          flagged={table.flags > 0}
          own={review.own}
        />
        <GroundChoice />
        <RedactText reference={reference} />
        <CellPanel reference={reference} address={address} table={table} row={row} />
        <RedactionList reference={reference} review={review} />
        <EnclosureList reference={reference} review={review} />
        <OwnList reference={reference} own={review.own} />
      </Rail>
    </Stack>
  );
}
