import {
  choiceFields,
  dayFields,
  importFields,
  type ChoiceField,
  type ImportField,
} from '#domain/case-import/import-field.ts';
import { type Choices, type ImportMapping, valueKey } from '#domain/case-import/mapping.ts';
import { recogniseOrder } from '#domain/case-import/read-day.ts';
import type { Sureness } from '#shared/views/intake-views.ts';
import { columnWords, notMeant } from './column-words.ts';
import { distinctIn } from './distinct-in.ts';
import { isNegated, undenied } from './negation.ts';
import { valueWords } from './value-words.ts';

type Table = Parameters<typeof distinctIn>[0];

/** How a list's columns and values seem to be meant, by their names, for a person to confirm. */
export function suggestMapping(table: Table, today?: string): ImportMapping {
  const columns = suggestColumns(table.columns);
  const values = choiceFields.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [[field, suggestValues(table, column, field)] as const];
  });
  const orders = dayFields.flatMap((field) => {
    const column = columns[field];
    if (column === undefined) return [];
    const texts = distinctIn(table, column).map(({ value }) => value);
    const { order, certain } = recogniseOrder(texts, today);
    // An order that is a guess is for a person to say.
    return certain ? [[field, order] as const] : [];
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
        const at = keys.findIndex(
          (key, column) => !taken.has(column) && fits(key, word) && !notMeant[field]?.test(key),
        );
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

/** What a value seems to mean, how sure that is, and the word that it rests on. */
export interface Meant<F extends ChoiceField> {
  readonly choice: Choices[F];
  readonly sure: Sureness;
  readonly because: string;
}

/** What each value of a column seems to mean; those that say nothing, or several things, are left for a person. */
export const suggestValues = <F extends ChoiceField>(
  table: Table,
  column: number,
  field: F,
): Readonly<Record<string, Choices[F]>> =>
  Object.fromEntries(
    meantValues(table, column, field).map(([key, { choice }]) => [key, choice] as const),
  );

/** The same, with how sure each is and why. */
export const meantValues = <F extends ChoiceField>(table: Table, column: number, field: F) =>
  distinctIn(table, column).flatMap(({ value }) => {
    const key = valueKey(value);
    const meant = meaningOf(key, field);
    return meant ? [[key, meant] as const] : [];
  });

/**
 * The one choice that a value speaks for. A denied one is what the denial leaves: not closed is open, not granted is refused,
 * and of anything else it says nothing.
 */
function meaningOf<F extends ChoiceField>(key: string, field: F): Meant<F> | undefined {
  const denied = isNegated(key);
  const said = denied ? undenied(key) : key;
  const found = (Object.entries(valueWords[field]) as [Choices[F], readonly string[]][]).flatMap(
    ([choice, words]) => {
      const word = words.find((known) => (known === key ? true : holds(said, known)));
      return word === undefined ? [] : [{ choice, word }];
    },
  );
  const whole = found.find(({ word }) => word === key);
  if (whole) return { choice: whole.choice, sure: 'sure', because: whole.word };
  const [first, ...others] = found;
  // "Delvis bifall" is both, and the more particular stands first.
  const clear = others.length === 0 || first?.choice === 'partly';
  if (!first || !clear) return undefined;
  if (!denied) return { choice: first.choice, sure: 'likely', because: first.word };
  const left = denials[field]?.[first.choice];
  return left === undefined ? undefined : { choice: left, sure: 'likely', because: key };
}

/** What is left when a choice is denied. */
const denials: { readonly [F in ChoiceField]?: { readonly [C in Choices[F]]?: Choices[F] } } = {
  status: { closed: 'open' },
  outcome: { granted: 'refused' },
};

/** A word counts where one begins: `klar` is in `klart`, not in `oklar`. Short words must be whole: `en` is English, `ensak` is not. */
function holds(key: string, word: string): boolean {
  const begins = ` ${key.replaceAll(/[^\p{L}\d.-]+/gu, ' ')} `;
  return begins.includes(word.length > 3 ? ` ${word}` : ` ${word} `);
}
