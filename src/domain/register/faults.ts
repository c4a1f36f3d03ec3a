import type { Entry, RecordOfProcessing, Retention, Worded } from './record-of-processing.ts';
import { lists, neverEmpty, singles } from './lists.ts';

/**
 * Something that keeps a record from being adopted. `where` is the path of the field, such as `purposes.0.text.en`.
 *
 * - `text-missing`: a text that letters say is empty in one of the languages, or a name is.
 * - `id-twice`: two entries of a list go by one id. `id-unknown`: a purpose names an entry that is not there.
 * - `denied`: it is confirmed that there are none, beside some.
 * - `list-empty`: Art. 30(1) asks for at least one. `address-wrong`: not an e-mail address.
 */
export interface Fault {
  readonly fault:
    | 'text-missing'
    | 'id-twice'
    | 'id-unknown'
    | 'list-empty'
    | 'address-wrong'
    | 'denied';
  readonly where: string;
}

/**
 * All that is wrong with a record, in reading order; empty when it can be adopted. Pure.
 *
 * @example a purpose without English gives `[{ fault: 'text-missing', where: 'purposes.0.text.en' }]`
 */
export function faultsIn(record: RecordOfProcessing): Fault[] {
  const { controller, inShort } = record;
  return [
    ...missing({ 'controller.name': controller.name }),
    ...(looksLikeEmail(controller.contact)
      ? []
      : [{ fault: 'address-wrong' as const, where: 'controller.contact' }]),
    ...worded('inShort', inShort),
    ...neverEmpty
      .filter((list) => record[list].length === 0)
      .map((list) => ({ fault: 'list-empty' as const, where: list })),
    ...lists.flatMap((list) => [
      ...twice(list, record[list]),
      ...record[list].flatMap((entry, at) => inEntry(`${list}.${at}`, entry)),
    ]),
    ...record.purposes.flatMap((purpose, at) => inPurpose(record, purpose, `purposes.${at}`)),
    ...record.recipients.flatMap(({ named }, at) =>
      named.flatMap(({ name, country }, nth) =>
        missing({
          [`recipients.${at}.named.${nth}.name`]: name,
          [`recipients.${at}.named.${nth}.country`]: country,
        }),
      ),
    ),
    ...singles.flatMap((single) => inEntry(single, record[single])),
    ...denied(record),
  ];
}

/** What is said to be none of, beside some of it. */
function denied({ confirmed = {}, recipients }: RecordOfProcessing): Fault[] {
  const named = recipients.flatMap((recipient) => recipient.named);
  return [
    ...(confirmed.recipients === 'none' && named.length > 0
      ? [{ fault: 'denied' as const, where: 'confirmed.recipients' }]
      : []),
    ...(confirmed.transfers === 'none' && named.some(({ outsideEea }) => outsideEea)
      ? [{ fault: 'denied' as const, where: 'confirmed.transfers' }]
      : []),
  ];
}

/** The least that makes an address one: something on both sides of one `@`, and a dot behind it. */
const looksLikeEmail = (text: string): boolean =>
  text.length <= 320 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

function inEntry(where: string, entry: Entry & Partial<Extras>): Fault[] {
  return [
    ...missing({ [`${where}.id`]: entry.id }),
    ...worded(`${where}.text`, entry.text),
    ...(entry.name ? worded(`${where}.name`, entry.name) : []),
    ...(entry.article === undefined ? [] : missing({ [`${where}.article`]: entry.article })),
    ...(entry.practice ? worded(`${where}.practice`, entry.practice) : []),
    ...(entry.interest ? worded(`${where}.interest`, entry.interest) : []),
    ...(entry.balancing ? worded(`${where}.balancing`, entry.balancing) : []),
    ...(entry.counted?.from.length === 0
      ? [{ fault: 'list-empty' as const, where: `${where}.counted` }]
      : []),
  ];
}

interface Extras {
  readonly name: Worded;
  readonly article: string;
  readonly practice: Worded;
  readonly interest: Worded;
  readonly balancing: Worded;
  readonly counted: NonNullable<Retention['counted']>;
}

function inPurpose(
  record: RecordOfProcessing,
  purpose: RecordOfProcessing['purposes'][number],
  where: string,
): Fault[] {
  const unknown = (field: string, ids: readonly string[], entries: readonly Entry[]): Fault[] =>
    ids.every((id) => entries.some((entry) => entry.id === id))
      ? []
      : [{ fault: 'id-unknown', where: `${where}.${field}` }];
  return [
    ...(purpose.groups.length === 0
      ? [{ fault: 'list-empty' as const, where: `${where}.groups` }]
      : []),
    ...unknown('groups', purpose.groups, record.groups),
    ...unknown('legalBasis', [purpose.legalBasis], record.legalBases),
    ...unknown('categories', purpose.categories, record.categories),
    ...unknown('sources', purpose.sources, record.sources),
    ...unknown('recipients', purpose.recipients, record.recipients),
    ...unknown('retention', [purpose.retention], record.retention),
  ];
}

function twice(list: string, entries: readonly Entry[]): Fault[] {
  return entries.flatMap(({ id }, at) =>
    entries.findIndex((other) => other.id === id) < at
      ? [{ fault: 'id-twice' as const, where: `${list}.${at}.id` }]
      : [],
  );
}

const worded = (where: string, { sv, en }: Worded): Fault[] =>
  missing({ [`${where}.sv`]: sv, [`${where}.en`]: en });

const missing = (texts: Readonly<Record<string, string>>): Fault[] =>
  Object.entries(texts)
    .filter(([, text]) => text.trim() === '')
    .map(([where]) => ({ fault: 'text-missing', where }));
