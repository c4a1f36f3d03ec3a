import { choiceFields, dayFields, type ImportField } from '#domain/case-import/import-field.ts';
import type { ImportMapping } from '#domain/case-import/mapping.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { none } from './choices.ts';
import { type Change, withColumn, withOrder, withValues } from './mapping-changes.ts';

interface Props {
  readonly source: { readonly importId: string; readonly table: number };
  readonly field: ImportField;
  readonly columns: readonly string[];
  readonly mapping: ImportMapping;
  readonly onChange: (change: Change) => void;
}

/** The column a fact comes from. What stands in a new one gets its meanings suggested at once. */
export function ColumnChoice({ source, field, columns, mapping, onChange }: Props) {
  const { t } = useWords();
  const places = [none, ...columns.map((_, at) => String(at))];
  const take = async (place: string) => {
    const column = place === none ? undefined : Number(place);
    onChange(withColumn(field, column));
    if (column === undefined) return;
    const choice = choiceFields.find((known) => known === field);
    if (choice) {
      const read = await answered(ombud.caseImport.values({ ...source, column, field: choice }));
      if (!read.ok) return;
      const meant = Object.entries(read.value.suggested);
      onChange(
        withValues(choice, Object.fromEntries(meant.map(([key, one]) => [key, one.choice]))),
      );
    }
    const day = dayFields.find((known) => known === field);
    if (day) {
      const read = await answered(ombud.caseImport.days({ ...source, column }));
      if (read.ok) onChange(withOrder(day, read.value.order));
    }
  };
  return (
    <Choice
      bare
      label={t('desk.importCases.columnOf', { field: t(`desk.importCases.fields.${field}`) })}
      value={String(mapping.columns[field] ?? none)}
      options={places}
      say={(place) =>
        place === none ? t('desk.importCases.noColumn') : (columns[Number(place)] ?? '')
      }
      onChange={(place) => void take(place)}
    />
  );
}
