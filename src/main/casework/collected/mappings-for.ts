import type { Case } from '#domain/case/case.ts';
import type { Collection } from '#domain/case/data/collection.ts';
import type { DataCommand } from '#domain/case/data/command.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { suggestMapping } from '#domain/register/suggest-mapping.ts';
import { mappingOf, type NamedMapping } from '#domain/register/system-mapping.ts';

/**
 * The mappings that new collections bring a case: the case's own, else what is remembered of the system, else what
 * column names tell. None for a system that says nothing new.
 */
export function mappingsFor(
  { disclosure }: Pick<Case, 'disclosure'>,
  collections: readonly Pick<Collection, 'system' | 'tables'>[],
  register: RecordOfProcessing,
  remembered: readonly NamedMapping[],
): Extract<DataCommand, { type: 'map-system' }>[] {
  const bySystem = Map.groupBy(collections, ({ system }) => system);
  return [...bySystem].flatMap(([system, collected]) => {
    const columns = collected.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
    if (columns.length === 0) return [];
    const own = mappingOf(disclosure.mappings, system);
    const mapping = suggestMapping(columns, register, own ?? mappingOf(remembered, system));
    return mapping === own ? [] : [{ type: 'map-system', system, mapping }];
  });
}
