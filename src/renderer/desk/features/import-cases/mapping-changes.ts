import type { ChoiceField, DayField, ImportField } from '#domain/case-import/import-field.ts';
import type { ImportMapping } from '#domain/case-import/mapping.ts';
import type { DayOrder } from '#domain/case-import/read-day.ts';
import { none } from './choices.ts';

/** A change of the mapping under way. */
export type Change = (mapping: ImportMapping) => ImportMapping;

/** Another column for a field, or none; a column serves one field. */
export const withColumn =
  (field: ImportField, column: number | undefined): Change =>
  (mapping) => {
    const others = Object.entries(mapping.columns).filter(
      ([name, at]) => name !== field && at !== column,
    );
    const own = column === undefined ? {} : { [field]: column };
    return { ...mapping, columns: { ...Object.fromEntries(others), ...own } };
  };

/** What all values of a field's column mean. */
export const withValues =
  (field: ChoiceField, values: Readonly<Record<string, string>>): Change =>
  (mapping) => ({ ...mapping, values: { ...mapping.values, [field]: values } });

/** What one value means, or that nobody knows yet. */
export const withValue =
  (field: ChoiceField, key: string, choice: string): Change =>
  (mapping) => {
    const { [key]: _, ...others } = mapping.values[field] ?? {};
    return withValues(field, choice === none ? others : { ...others, [key]: choice })(mapping);
  };

/** What holds where a cell is empty, or that an empty cell is a fault. */
export const withDefault =
  (field: ChoiceField, choice: string): Change =>
  (mapping) => {
    const { [field]: _, ...others } = mapping.defaults;
    return { ...mapping, defaults: choice === none ? others : { ...others, [field]: choice } };
  };

/** How the days of a field are written. */
export const withOrder =
  (field: DayField, order: DayOrder): Change =>
  (mapping) => ({ ...mapping, orders: { ...mapping.orders, [field]: order } });
