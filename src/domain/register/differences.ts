import type { Entry, NamedRecipient, RecordOfProcessing } from './record-of-processing.ts';
import { lists, singles, type ListName, type SingleName } from './lists.ts';

/** A part of the record that versions are compared by. */
export type Part =
  | 'controller'
  | 'dataProtectionOfficer'
  | 'inShort'
  | 'confirmed'
  | SingleName
  | ListName;

/** A field with its texts in the older and the newer version; '' where it is not there. */
interface FieldChange {
  /** Its path within the part, such as `text.sv`. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** How a part, or one entry of a list (`id`), differs. `fields` are those that do. */
export interface Difference {
  readonly part: Part;
  /** '' for a part that is no list. */
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
}

/**
 * How a newer version of the record differs from an older one, by its parts and the ids of entries. The version's own
 * name and date are no difference, and neither is the order of entries. Pure.
 *
 * @returns empty when nothing but the date is new
 */
export function differences(
  before: RecordOfProcessing,
  after: RecordOfProcessing,
): readonly Difference[] {
  const whole = [
    'controller',
    'dataProtectionOfficer',
    'inShort',
    ...singles,
    'confirmed',
  ] as const;
  return [
    ...whole.flatMap((part) => compared(part, '', before[part], after[part])),
    ...lists.flatMap((part) => inList(part, before[part], after[part])),
  ];
}

function inList(
  part: ListName,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Difference[] {
  const find = (entries: readonly Entry[], id: string) => entries.find((one) => one.id === id);
  const gone = before.filter(({ id }) => !find(after, id));
  return [
    ...after.flatMap((entry) => compared(part, entry.id, find(before, entry.id), entry)),
    ...gone.flatMap((entry) => compared(part, entry.id, entry, undefined)),
  ];
}

function compared(
  part: Part,
  id: string,
  before: object | undefined,
  after: object | undefined,
): Difference[] {
  const [old, fresh] = [texts(before), texts(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  const fields = names
    .map((field) => ({ field, before: old.get(field) ?? '', after: fresh.get(field) ?? '' }))
    .filter((field) => field.before !== field.after);
  if (fields.length === 0) return [];
  const change = before ? (after ? 'changed' : 'removed') : 'added';
  return [{ part, id, change, fields }];
}

/** Every field of a part as a text, by its path. What is a list goes one line an item. */
function texts(part: object | undefined, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(part ?? {}) as [string, unknown][]) {
    if (path === '' && key === 'id') continue;
    const here = `${path}${key}`;
    if (Array.isArray(value)) found.set(here, value.map(line).join('\n'));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of texts(value, `${here}.`)) found.set(inner, text);
    } else found.set(here, String(value));
  }
  return found;
}

const line = (item: string | NamedRecipient): string =>
  typeof item === 'string'
    ? item
    : [
        item.name,
        item.country,
        item.outsideEea ? '∉ EEA' : '',
        item.safeguard,
        item.role ?? '',
        ...(item.systems ?? []),
      ]
        .filter((text) => text !== '')
        .join(' · ');
