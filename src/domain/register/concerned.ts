import { collectedNames, type DataTable } from './recognise-categories.ts';
import type {
  Entry,
  LegalBasis,
  Purpose,
  Recipient,
  RecordOfProcessing,
} from './record-of-processing.ts';
import { suggestMapping } from './suggest-mapping.ts';
import { mappingOf, type NamedMapping } from './system-mapping.ts';

/** What of the record concerns this person: no more than the systems they were found in are used for. */
export interface Concerned {
  readonly groups: readonly Entry[];
  readonly purposes: readonly Purpose[];
  readonly legalBases: readonly LegalBasis[];
  readonly sources: readonly Entry[];
  readonly recipients: readonly Recipient[];
  readonly retention: readonly Entry[];
}

/**
 * Picks out of the record what the mappings of the systems with data name (Art. 15(1)(a), (c), (d), (g)), in the
 * record's order. A system without a mapping counts as its column names suggest. Where nothing was found, the record
 * stands as it is: nobody was found whom it could be narrowed to.
 */
export function concernedBy(
  tables: readonly DataTable[],
  mappings: readonly NamedMapping[],
  register: RecordOfProcessing,
): Concerned {
  const bySystem = Map.groupBy(
    tables.filter(({ rows }) => rows.length > 0).map(collectedNames),
    ({ system }) => system,
  );
  if (bySystem.size === 0) return register;
  const held = [...bySystem].map(
    ([system, found]) =>
      mappingOf(mappings, system) ??
      suggestMapping(
        found.flatMap(({ columns }) => columns),
        register,
        undefined,
      ),
  );
  const purposes = among(
    register.purposes,
    held.flatMap((mapping) => mapping.purposes),
  );
  return {
    purposes,
    groups: among(
      register.groups,
      purposes.flatMap(({ groups }) => groups),
    ),
    legalBases: among(
      register.legalBases,
      purposes.map(({ legalBasis }) => legalBasis),
    ),
    retention: among(
      register.retention,
      purposes.map(({ retention }) => retention),
    ),
    sources: among(
      register.sources,
      held.flatMap((mapping) => mapping.sources),
    ),
    recipients: among(
      register.recipients,
      held.flatMap((mapping) => mapping.recipients),
    ),
  };
}

function among<T extends Entry>(entries: readonly T[], ids: readonly string[]): T[] {
  const wanted = new Set(ids);
  return entries.filter(({ id }) => wanted.has(id));
}
