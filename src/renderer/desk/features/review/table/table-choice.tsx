import { MenuItem, TextField } from '@mui/material';
import { useId } from 'react';
import type { Review } from '#shared/contract/cases/review-contract.ts';
import { useWords } from '../../../messages/use-words.ts';
import type { Opened } from '../opened.ts';
import { lookAt } from '../review-store.ts';

interface Props {
  readonly review: Review;
  readonly open: Opened;
}

/** Every table of the case, with what waits in it. */
export function TableChoice({ review, open }: Props) {
  const { t } = useWords();
  const id = useId();
  const all = review.files.flatMap((file) => file.tables.map((table) => ({ file, table })));
  const keyOf = ({ file, table }: Opened) => `${file.documentId} ${table.table}`;
  return (
    <TextField
      select
      id={id}
      label={t('desk.review.table')}
      value={keyOf(open)}
      sx={{ width: '21.25rem' }}
      onChange={(event) => {
        const next = all.find((one) => keyOf(one) === event.target.value);
        if (next) lookAt({ documentId: next.file.documentId, table: next.table.table });
      }}
    >
      {all.map((one) => (
        <MenuItem key={keyOf(one)} value={keyOf(one)} dense>
          {t(one.table.undecided > 0 ? 'desk.review.tableWaiting' : 'desk.review.tableDone', {
            system: one.file.system,
            name: one.table.name,
            undecided: one.table.undecided,
          })}
        </MenuItem>
      ))}
    </TextField>
  );
}
