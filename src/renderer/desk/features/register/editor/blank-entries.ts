import type { ListName } from '#domain/register/lists.ts';
import type { Entry, RecordOfProcessing } from '#domain/register/record-of-processing.ts';

type Item<L extends ListName> = RecordOfProcessing[L][number];

/** The name of the list without the ending of many: `purposes` makes `purpose-9`. */
const stems: Readonly<Record<ListName, string>> = {
  purposes: 'purpose',
  groups: 'group',
  legalBases: 'basis',
  categories: 'category',
  sources: 'source',
  recipients: 'recipient',
  retention: 'retention',
  rights: 'right',
  pledges: 'promise',
  notices: 'notice',
};

/** An id that no entry of the list has. Nobody reads ids; they hold the record together. */
export function freeId(list: ListName, entries: readonly Entry[]): string {
  const taken = new Set(entries.map(({ id }) => id));
  for (let number = entries.length + 1; ; number += 1) {
    const id = `${stems[list]}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** An entry with nothing in it yet. A new purpose rests on the record's first legal basis and storage period. */
export function blankEntry<L extends ListName>(list: L, record: RecordOfProcessing): Item<L> {
  const nothing = { sv: '', en: '' };
  const entry = { id: freeId(list, record[list]), text: nothing, quotes: [] };
  const blanks: { readonly [K in ListName]: Item<K> } = {
    purposes: {
      ...entry,
      groups: [],
      legalBasis: record.legalBases[0]?.id ?? '',
      categories: [],
      sources: [],
      recipients: [],
      retention: record.retention[0]?.id ?? '',
    },
    groups: entry,
    legalBases: { ...entry, name: nothing, article: '' },
    categories: { ...entry, name: nothing, columns: [] },
    sources: entry,
    recipients: { ...entry, named: [] },
    retention: entry,
    rights: { ...entry, article: '' },
    pledges: { ...entry, topic: 'protection' },
    notices: entry,
  };
  return blanks[list];
}
