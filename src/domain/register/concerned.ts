import type { RequesterGroup } from '../case/requester/facts.ts';
import { collectedNames, type DataTable } from './recognise-categories.ts';
import type {
  Entry,
  LegalBasis,
  NamedRecipient,
  Purpose,
  Recipient,
  RecordOfProcessing,
  Retention,
} from './record-of-processing.ts';
import { suggestMapping } from './suggest-mapping.ts';
import { mappingOf, type NamedMapping, plainName } from './system-mapping.ts';

/** What of the record concerns this person: no more than the systems they were found in are used for. */
export interface Concerned {
  readonly groups: readonly Entry[];
  readonly purposes: readonly Purpose[];
  readonly legalBases: readonly LegalBasis[];
  readonly sources: readonly Entry[];
  readonly recipients: readonly Recipient[];
  readonly retention: readonly Retention[];
}

/**
 * Picks out of the record what the mappings of the systems with data name (Art. 15(1)(a), (c), (d), (g)), in the
 * record's order. A system without a mapping counts as its column names suggest. Where nothing was found, the record
 * stands as it is: nobody was found whom it could be narrowed to.
 *
 * @param group the person's own group: what the record does only for other groups does not concern them
 */
export function concernedBy(
  tables: readonly DataTable[],
  mappings: readonly NamedMapping[],
  register: RecordOfProcessing,
  group: RequesterGroup,
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
  const purposes = ofGroup(
    group,
    among(
      register.purposes,
      held.flatMap((mapping) => mapping.purposes),
    ),
  );
  const served = purposes.flatMap(({ groups }) => groups);
  const own = served.filter(isOf(group));
  return {
    purposes,
    groups: among(register.groups, own.length > 0 ? own : served),
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
    recipients: receiving(
      register.recipients,
      held.flatMap((mapping) => mapping.recipients),
      [...bySystem.keys()],
    ),
  };
}

/**
 * The kinds of recipient of these systems, each with the names that get data from them. A name that is tied to a system
 * brings its kind along, whatever the mapping says; one that is tied to others alone is none of this person's.
 */
function receiving(
  recipients: readonly Recipient[],
  ids: readonly string[],
  systems: readonly string[],
): Recipient[] {
  const mapped = new Set(ids);
  const searched = new Set(systems.map(plainName));
  const isTied = ({ systems: from = [] }: NamedRecipient) =>
    from.some((system) => searched.has(plainName(system)));
  const isFree = ({ systems: from = [] }: NamedRecipient) => from.length === 0;
  return recipients.flatMap((recipient) => {
    const { id, named } = recipient;
    const told = named.filter((one) => isTied(one) || (mapped.has(id) && isFree(one)));
    if (told.length > 0) return [{ ...recipient, named: told }];
    return mapped.has(id) && named.length === 0 ? [recipient] : [];
  });
}

/** The groups of the record that a requester's group belongs to; one that staff cannot tell narrows nothing. */
const groupEntries: Partial<Record<RequesterGroup, string>> = {
  'customer-contact': 'customers-and-users',
  'service-user': 'customers-and-users',
  prospect: 'prospective-customers',
};

const isOf = (group: RequesterGroup) => (id: string) => groupEntries[group] === id;

/** The purposes of a group; all of them where the record has none of that group's, for it may name its groups otherwise. */
function ofGroup(group: RequesterGroup, purposes: readonly Purpose[]): readonly Purpose[] {
  const own = purposes.filter(({ groups }) => groups.some(isOf(group)));
  return own.length > 0 ? own : purposes;
}

function among<T extends Entry>(entries: readonly T[], ids: readonly string[]): T[] {
  const wanted = new Set(ids);
  return entries.filter(({ id }) => wanted.has(id));
}
