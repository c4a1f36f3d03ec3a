import { Stack, Typography } from '@mui/material';
import type { DayField } from '#domain/case-import/import-field.ts';
import type { ImportMapping } from '#domain/case-import/mapping.ts';
import { dayOrders } from '#domain/case-import/read-day.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { type Change, withOrder } from './mapping-changes.ts';

interface Props {
  readonly source: { readonly importId: string; readonly table: number };
  readonly field: DayField;
  readonly column: number;
  readonly columns: readonly string[];
  readonly mapping: ImportMapping;
  readonly onChange: (change: Change) => void;
}

/** How the days of a column are read, with examples; the order of day and month is asked for where it matters. */
export function DayReading({ source, field, column, columns, mapping, onChange }: Props) {
  const { t } = useWords();
  const question = JSON.stringify({ ...source, column });
  const answer = useAnswer(question, () => ombud.caseImport.days({ ...source, column }));
  if (answer.state !== 'ready') return null;
  const { certain, examples } = answer.value;
  const settled = mapping.orders[field];
  const order = settled ?? answer.value.order;
  const matters = examples.some(({ dmy, mdy, ymd }) => dmy !== mdy || dmy !== ymd);
  const short = examples.some(({ dmy, ymd }) => dmy !== ymd);
  return (
    <Stack spacing={0.5} sx={{ py: 1 }}>
      {examples.map((example) => (
        <Typography key={example.text} variant="body2" color="textSecondary">
          {t('desk.importCases.readAs', {
            text: example.text,
            day: example[order] || t('desk.importCases.noDay'),
          })}
        </Typography>
      ))}
      {matters && (
        <PillChoice
          label={t('desk.importCases.orderOf', { column: columns[column] ?? '' })}
          value={settled ?? ''}
          options={short ? dayOrders : dayOrders.filter((one) => one !== 'ymd')}
          say={(one) => (one === '' ? '' : t(`desk.importCases.orders.${one}`))}
          onChange={(one) => one !== '' && onChange(withOrder(field, one))}
        />
      )}
      {!certain && settled === undefined && (
        <Typography variant="caption" color="error">
          {t('desk.importCases.orderUnsure')}
        </Typography>
      )}
    </Stack>
  );
}
