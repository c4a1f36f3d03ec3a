import { NativeSelect } from '@mui/material';
import { placeOf, plainName, type PlacedColumn } from '#domain/register/system-mapping.ts';
import type { RecordTerms, SystemUnderReview } from '#shared/contract/cases/review-contract.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { useReads } from '../../../status/use-reads.ts';
import { useWords } from '../../../messages/use-words.ts';
import { unplacedMark } from './to-unplaced.ts';
import { useMapping } from './use-mapping.ts';

interface Props {
  readonly reference: string;
  readonly columns: readonly string[];
  readonly system: SystemUnderReview;
  readonly terms: RecordTerms;
}

/** What each column is in the terms of the record, above its cells. A column without a place says so. */
export function ColumnPlaces({ reference, columns, system, terms }: Props) {
  const { t, language } = useWords();
  const save = useMapping(reference);
  const reads = useReads();
  const unplaced = new Set(system.unplaced);
  const place = (column: string, chosen: string) => {
    if (chosen === 'internal') {
      openDialog({ type: 'column-internal', reference, system: system.system, column });
      return;
    }
    const { mapping } = system;
    const others = mapping.columns.filter((one) => plainName(one.column) !== plainName(column));
    const placed: PlacedColumn[] = chosen === '' ? [] : [{ column, category: chosen }];
    void save(system.system, { ...mapping, columns: [...others, ...placed] });
  };
  return (
    <tr aria-rowindex={2}>
      <th scope="row">{t('desk.review.is')}</th>
      {columns.map((column, index) => {
        const placed = placeOf(system.mapping, column);
        const value = !placed ? '' : 'category' in placed ? placed.category : 'internal';
        return (
          // oxlint-disable-next-line react/no-array-index-key
          <td key={index}>
            <NativeSelect
              fullWidth
              disabled={reads}
              value={value}
              error={unplaced.has(column)}
              title={placed && 'internal' in placed ? placed.internal : undefined}
              inputProps={{
                'aria-label': t('desk.review.placeOf', { column }),
                ...(unplaced.has(column) && unplacedMark),
              }}
              sx={{ fontSize: 'inherit' }}
              onChange={(event) => place(column, event.target.value)}
            >
              <option value="">
                {t(unplaced.has(column) ? 'desk.review.unplaced' : 'desk.review.empty')}
              </option>
              {terms.categories.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
              <option value="internal">{t('desk.review.internal')}</option>
            </NativeSelect>
          </td>
        );
      })}
    </tr>
  );
}
