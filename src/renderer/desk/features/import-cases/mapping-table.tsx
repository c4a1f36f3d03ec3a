import {
  Box,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import {
  choiceFields,
  dayFields,
  importFields,
  type ImportField,
} from '#domain/case-import/import-field.ts';
import type { ImportMapping } from '#domain/case-import/mapping.ts';
import type { WaitingList } from '#shared/contract/cases/import-contract.ts';
import { useWords } from '../../messages/use-words.ts';
import { ColumnChoice } from './column-choice.tsx';
import { DayReading } from './day-reading.tsx';
import type { Change } from './mapping-changes.ts';
import { ValueMap } from './value-map.tsx';

interface Props {
  readonly source: { readonly importId: string; readonly table: number };
  readonly table: WaitingList['tables'][number];
  readonly mapping: ImportMapping;
  readonly onChange: (change: Change) => void;
}

const needed: readonly ImportField[] = ['received', 'kind'];

/** What stands in a column, beside the choice of it. */
const beside = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 14rem) minmax(0, 1fr)',
  gap: 2,
  overflowWrap: 'anywhere',
} as const;

/** Every fact a case can have, the column it comes from, and how what stands there is read. */
export function MappingTable({ source, table, mapping, onChange }: Props) {
  const { t } = useWords();
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-labelledby="columns-title">
      <Typography id="columns-title" variant="h2">
        {t('desk.importCases.columnsTitle')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ pb: 1 }}>
        {t('desk.importCases.columnsText')}
      </Typography>
      <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top', px: 0, py: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('desk.importCases.field')}</TableCell>
            <TableCell>{t('desk.importCases.column')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {importFields.map((field) => {
            const column = mapping.columns[field];
            const choice = choiceFields.find((known) => known === field);
            const day = dayFields.find((known) => known === field);
            const common = { source, mapping, onChange };
            return (
              <TableRow key={field}>
                <TableCell component="th" scope="row" sx={{ width: '9rem', '&&': { pt: 2 } }}>
                  {t(`desk.importCases.fields.${field}`)}
                  {needed.includes(field) && (
                    <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                      {t('desk.importCases.required')}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>
                  <Box sx={beside}>
                    <ColumnChoice {...common} field={field} columns={table.columns} />
                    {column !== undefined && !choice && !day && (
                      <Typography variant="body2" color="textSecondary" sx={{ py: 1 }}>
                        {samplesOf(table, column)}
                      </Typography>
                    )}
                    {day && column !== undefined && (
                      <DayReading {...common} field={day} column={column} columns={table.columns} />
                    )}
                  </Box>
                  {choice && <ValueMap {...common} field={choice} columns={table.columns} />}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Paper>
  );
}

/** A few of what stands in a column, short. */
function samplesOf({ samples }: WaitingList['tables'][number], column: number): string {
  const texts = samples.map((cells) => (cells[column] ?? '').trim()).filter(Boolean);
  return [...new Set(texts)]
    .map((text) => (text.length > 40 ? `${text.slice(0, 40)} …` : text))
    .join(' · ');
}
