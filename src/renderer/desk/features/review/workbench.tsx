import { Box, Stack } from '@mui/material';
import { useState } from 'react';
import type { Review, RowUnderReview } from '#shared/contract/cases/review-contract.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FlagPanel } from './flags/flag-panel.tsx';
import type { Opened } from './opened.ts';
import { Rail } from './rail.tsx';
import { ReviewBar } from './review-bar.tsx';
import { ReviewTable } from './table/review-table.tsx';

interface Props extends Opened {
  readonly reference: string;
  readonly review: Review;
}

/** One table under review: the flag at hand, and under it the rows it stands in; at the right what is done besides. */
export function Workbench({ reference, review, file, table }: Props) {
  const [row, setRow] = useState<RowUnderReview>();
  const address = { documentId: file.documentId, table: table.table };
  const system = review.systems.find((one) => one.system === file.system);
  const key = `${file.documentId} ${table.table}`;
  if (!system && !file.message)
    return <RefusalNotice refusal={{ code: 'system-unknown', system: file.system }} />;
  return (
    <Stack
      direction="row"
      className="side-by-side"
      sx={{ flex: 1, minHeight: 0, borderTop: 1, borderColor: 'divider' }}
    >
      <Stack sx={{ flex: 1, minWidth: 0, p: 2, gap: 1.5, bgcolor: 'background.paper' }}>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, justifyContent: 'space-between' }}>
          <ReviewBar file={file} table={table} />
          {!file.message && (
            <FilterBar key={key} reference={reference} address={address} table={table} />
          )}
        </Stack>
        <FlagPanel
          key={`flags ${key}`}
          everywhere
          reference={reference}
          address={address}
          columns={table.columns}
          flags={table.flags}
          own={review.own}
        />
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
      <Rail reference={reference} review={review} address={address} table={table} row={row} />
    </Stack>
  );
}
