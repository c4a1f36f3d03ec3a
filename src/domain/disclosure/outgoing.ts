import type { DataTable } from '../register/recognise-categories.ts';
import type { Language } from '../language.ts';
import type { Disclosure } from './disclosure.ts';
import type { DisclosureWords } from './disclosure-words.ts';
import { meaningsOf } from './explain-codes.ts';
import type { HeldTable } from './held-table.ts';
import { indexMarks } from './mark-index.ts';
import { isSameTable } from './marks.ts';
import { type ShownName, shownNames } from './names/shown-name.ts';
import { conditionsOf, rowsAbout } from './row-filter.ts';
import { outgoingRow } from './outgoing-row.ts';
import { Tally } from './tally.ts';
import type { Withheld } from './withheld.ts';

/** Collected data as they go out, and what they do not show. */
export interface Outgoing {
  readonly tables: readonly DataTable[];
  readonly withheld: readonly Withheld[];
}

/** How an answer is written: in which language, with which words for what is not shown. */
export interface Rendering {
  readonly language: Language;
  readonly words: DisclosureWords;
}

/**
 * The tables as they go out, the same for letter, JSON and CSV: only the rows about the requester, what is redacted in
 * cells and names replaced by its ground, codes with their meanings. A file that is left out whole gives no table;
 * `withheldFiles` tells of it. The collected tables
 * themselves are not changed.
 */
export function outgoing(
  tables: readonly HeldTable[],
  { mappings, filters, redactions, leftOut }: Disclosure,
  { language, words }: Rendering,
): Outgoing {
  const withheld: Withheld[] = [];
  const out: DataTable[] = [];
  const whole = new Set(leftOut.map(({ documentId }) => documentId));
  for (const table of tables) {
    if (whole.has(table.documentId)) continue;
    const isAbout = rowsAbout(conditionsOf(filters, table));
    const marks = indexMarks(redactions.filter((redaction) => isSameTable(redaction, table)));
    const meanings = meaningsOf(mappings, table, language, words);
    const tally = new Tally();
    const names = shownTable(table, shownNames(marks, words, tally));
    const rows = table.rows.flatMap((row, index) =>
      isAbout(row) ? [outgoingRow(row, index, { marks, meanings, words, tally })] : [],
    );
    out.push({ ...names, rows });
    withheld.push(...tally.withheld(names));
  }
  return { tables: out, withheld };
}

/** The names of a table as they go out; what the mapping knows it by is kept where they say something else. */
function shownTable(
  { system, name, columns, notes = [] }: HeldTable,
  shown: ShownName,
): Omit<DataTable, 'rows'> {
  const names = {
    system: shown('system', system),
    name: shown('table', name),
    columns: columns.map((column, at) => shown('column', column, at)),
    ...(notes.length > 0 && { notes: notes.map((line, at) => shown('line', line, at)) }),
  };
  const same = names.system === system && names.columns.every((one, at) => one === columns[at]);
  return same ? names : { ...names, collectedAs: { system, columns } };
}
