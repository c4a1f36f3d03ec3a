import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { RehearsedRow } from '#shared/contract/cases/import-contract.ts';
import { sayDay } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly rows: readonly RehearsedRow[];
  readonly total: number;
}

/** The first rows of the dry run: the case each makes, or what is wrong with it. */
export function RehearsedRows({ rows, total }: Props) {
  const { t } = useWords();
  return (
    <Box
      tabIndex={0}
      component="section"
      aria-label={t('desk.importCases.rehearsalTitle')}
      sx={{ maxHeight: 'min(480px, 40vh)', overflow: 'auto' }}
    >
      <Table size="small" stickyHeader sx={{ '& td, & th': { px: 0.75, verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('desk.importCases.row')}</TableCell>
            <TableCell>{t('desk.importCases.case')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.row}>
              <TableCell component="th" scope="row">
                {row.row}
              </TableCell>
              <TableCell>
                <Outcome row={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {total > rows.length && (
        <Typography variant="caption" color="textSecondary">
          {t('desk.importCases.more', { count: total - rows.length })}
        </Typography>
      )}
    </Box>
  );
}

function Outcome({ row: { planned, faults } }: { readonly row: RehearsedRow }) {
  const { t, language } = useWords();
  if (!planned) {
    return faults.map(({ field, error, value }) => (
      <Typography key={field + error} variant="body2" color="error">
        {`${t(`desk.importCases.fields.${field}`)}: ${t(`caseImport.errors.${error}`, { value })}`}
      </Typography>
    ));
  }
  const { kind, receivedAt, requester, subject, earlierReference, closedAt, outcome } = planned;
  const ended =
    closedAt !== undefined &&
    outcome !== undefined &&
    t('desk.importCases.closedAs', {
      outcome: t(`case.outcomes.${outcome}`),
      day: sayDay(closedAt, language),
    });
  const facts = [sayDay(receivedAt, language), requester, subject, ended, earlierReference];
  return (
    <>
      <Typography variant="body2">{t(`case.kinds.${kind}`)}</Typography>
      <Typography variant="caption" color="textSecondary">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
}
