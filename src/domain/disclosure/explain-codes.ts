import type { Language } from '../language.ts';
import { mappingOf, type NamedMapping, plainName } from '../register/system-mapping.ts';
import type { DisclosureWords } from './disclosure-words.ts';
import type { HeldTable } from './held-table.ts';

/** A cell with what its code stands for, or the cell as it is. */
export type Meanings = (column: number, cell: string) => string;

/**
 * The meanings of one table's codes: `P1` becomes `P1 (fakturakontakt)` in the column they were given for, and nowhere
 * else. The code itself is always kept: the copy stays faithful (Art. 15(3), 12(1)).
 */
export function meaningsOf(
  mappings: readonly NamedMapping[],
  { system, columns }: Pick<HeldTable, 'system' | 'columns'>,
  language: Language,
  words: DisclosureWords,
): Meanings {
  const codes = mappingOf(mappings, system)?.codes ?? [];
  const byColumn = columns.map((column) => {
    const name = plainName(column);
    const own = codes.filter((code) => plainName(code.column) === name);
    return new Map(own.map(({ code, meaning }) => [code.trim(), meaning[language].trim()]));
  });
  return (column, cell) => {
    const meaning = byColumn[column]?.get(cell.trim());
    return meaning ? words.explained({ code: cell, meaning }) : cell;
  };
}
