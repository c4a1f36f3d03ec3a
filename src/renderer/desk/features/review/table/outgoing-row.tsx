import { Box, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { RowUnderReview } from '#shared/contract/cases/review-contract.ts';
import { useWords } from '../../../messages/use-words.ts';

const Beside = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  ...theme.typography.caption,
  '& th, & td': {
    padding: theme.spacing(0.5, 0.75),
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBlockEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  },
  '& tbody th': { fontWeight: 400, color: (theme.vars ?? theme).palette.text.secondary },
}));

interface Props {
  readonly columns: readonly string[];
  readonly row: RowUnderReview;
}

/** One row side by side: as it was collected, and as it goes out. */
export function OutgoingRow({ columns, row }: Props) {
  const { t } = useWords();
  return (
    <Box>
      <Typography variant="h4" component="h3" sx={{ mb: 0.5 }}>
        {t('desk.review.sideBySide')}
      </Typography>
      <Beside>
        <thead>
          <tr>
            <th scope="col">{t('desk.review.column')}</th>
            <th scope="col">{t('desk.review.collected')}</th>
            <th scope="col">{t('desk.review.goesOut')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            // Two columns of an export may bear one name.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              <th scope="row">{column}</th>
              <td>{row.cells[at]}</td>
              <td>{row.out[at] === row.cells[at] ? t('desk.review.same') : row.out[at]}</td>
            </tr>
          ))}
        </tbody>
      </Beside>
    </Box>
  );
}
