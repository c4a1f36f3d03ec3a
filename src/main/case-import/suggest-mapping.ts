import {
  choiceFields,
  dayFields,
  importFields,
  type ChoiceField,
  type ImportField,
} from '#domain/case-import/import-field.ts';
import { type Choices, type ImportMapping, valueKey } from '#domain/case-import/mapping.ts';
import { recogniseOrder } from '#domain/case-import/read-day.ts';
import { columnWords } from './column-words.ts';
import { distinctIn } from './distinct-in.ts';
import { valueWords } from './value-words.ts';

type Table = Parameters<typeof distinctIn>[0];

/** How a list's columns and values seem to be meant, by their names, for a person to confirm. */
export function suggestMapping(table: Table): ImportMapping {
  const columns = suggestColumns(table.columns);
  const values = choiceFields.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [[field, suggestValues(table, column, field)] as const];
  });
  const orders = dayFields.flatMap((field) => {
    const column = columns[field];
    if (column === undefined) return [];
    const texts = distinctIn(table, column).map(({ value }) => value);
    return [[field, recogniseOrder(texts).order] as const];
  });
  return {
    columns,
    values: Object.fromEntries(values),
    orders: Object.fromEntries(orders),
    defaults: { channel: 'email', language: 'sv' },
  };
}

/** Surest names first over all fields, so that `Ärende` is not taken for the subject where `Ärendetyp` stands too. */
function suggestColumns(names: readonly string[]): ImportMapping['columns'] {
  const keys = names.map(valueKey);
  const found = new Map<ImportField, number>();
  const taken = new Set<number>();
  const deepest = Math.max(...importFields.map((field) => columnWords[field].length));
  const take = (fits: (key: string, word: string) => boolean) => {
    for (let rank = 0; rank < deepest; rank += 1) {
      for (const field of importFields) {
        const word = columnWords[field][rank];
        if (word === undefined || found.has(field)) continue;
        const at = keys.findIndex((key, column) => !taken.has(column) && fits(key, word));
        if (at < 0) continue;
        found.set(field, at);
        taken.add(at);
      }
    }
  };
  take((key, word) => key === word);
  take((key, word) => word.length > 3 && key.startsWith(word));
  return Object.fromEntries(found);
}

/** What each value of a column seems to mean; those that say nothing are left for a person. */
export function suggestValues<F extends ChoiceField>(
  table: Table,
  column: number,
  field: F,
): Readonly<Record<string, Choices[F]>> {
  const words = Object.entries(valueWords[field]) as [Choices[F], readonly string[]][];
  const meant = distinctIn(table, column).flatMap(({ value }) => {
    const key = valueKey(value);
    const choice = words.find(([, known]) => known.some((word) => holds(key, word)))?.[0];
    return choice === undefined ? [] : [[key, choice] as const];
  });
  return Object.fromEntries(meant);
}

/** Short words must be whole: `en` is English, `ensak` is not. */
const holds = (key: string, word: string) =>
  word.length > 3 ? key.includes(word) : key.split(/[^\p{L}\d.-]+/u).some((part) => part === word);
