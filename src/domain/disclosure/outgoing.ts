import type { DataTable } from '../register/recognise-categories.ts';
import type { Language } from '../case/case.ts';
import type { Disclosure } from './disclosure.ts';
import type { DisclosureWords } from './disclosure-words.ts';
import { meaningsOf } from './explain-codes.ts';
import type { HeldTable } from './held-table.ts';
import { indexMarks } from './mark-index.ts';
import { isSameTable } from './marks.ts';
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
 * The tables as they go out, the same for letter, JSON and CSV: only the rows about the requester, what is redacted
 * replaced by its ground, codes with their meanings. A file that is left out whole gives no table;
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
    const { system, name, columns } = table;
    const isAbout = rowsAbout(conditionsOf(filters, table));
    const marks = indexMarks(redactions.filter((redaction) => isSameTable(redaction, table)));
    const meanings = meaningsOf(mappings, table, language, words);
    const tally = new Tally(table);
    const rows = table.rows.flatMap((row, index) =>
      isAbout(row) ? [outgoingRow(row, index, { marks, meanings, words, tally })] : [],
    );
    out.push({ system, name, columns, rows });
    withheld.push(...tally.withheld());
  }
  return { tables: out, withheld };
}
