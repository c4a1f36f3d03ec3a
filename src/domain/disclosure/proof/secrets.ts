import type { Disclosure } from '../disclosure.ts';
import { goesOut } from '../flags/undecided-flags.ts';
import type { HeldTable } from '../held-table.ts';
import { indexMarks, type Stretch } from '../mark-index.ts';
import { isSameTable } from '../marks.ts';
import { coveredIn } from '../pieced.ts';
import type { OutgoingNames } from '../names/outgoing-name.ts';

/** A redacted text that must not be found in what goes out. */
export interface Secret {
  readonly text: string;
  /** Whether it was cut out of the middle of a word, so that a leak may have letters right before or after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Whether a cell or a part of a text was chosen, and not only the row or column it is in. */
  readonly chosen: boolean;
}

/**
 * Every text that redactions cover in rows that go out, each once: cells, the cells of columns and rows, and parts as
 * they were joined; and in names that go out. Read from the collected files, for events hold no text.
 */
export function secretsOf(
  tables: readonly HeldTable[],
  disclosure: Disclosure,
  names: readonly OutgoingNames[],
): Secret[] {
  const found = new Map<string, Secret>();
  const add = (text: string, chosen: boolean, cutBefore = false, cutAfter = false) => {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const before = found.get(trimmed);
    found.set(trimmed, {
      text: trimmed,
      cutBefore: cutBefore || (before?.cutBefore ?? false),
      cutAfter: cutAfter || (before?.cutAfter ?? false),
      chosen: chosen || (before?.chosen ?? false),
    });
  };
  const addParts = (text: string, parts: readonly Stretch[]) => {
    for (const { start, end } of coveredIn(text, parts)) {
      const cutBefore = isWordly(text[start - 1]) && isWordly(text[start]);
      const cutAfter = isWordly(text[end]) && isWordly(text[end - 1]);
      add(text.slice(start, end), true, cutBefore, cutAfter);
    }
  };
  for (const one of names) {
    const marks = indexMarks(
      disclosure.redactions.filter((redaction) => isSameTable(redaction, one)),
    );
    for (const { of, at, text } of one.names) addParts(text, marks.name(of, at));
  }
  for (const table of tables) {
    const own = disclosure.redactions.filter((one) => isSameTable(one, table));
    if (own.length === 0) continue;
    const isOut = goesOut(table, disclosure);
    const marks = indexMarks(own);
    for (const [index, row] of table.rows.entries()) {
      if (!isOut(row)) continue;
      const whole = marks.row(index) !== undefined;
      for (const [column, cell] of row.entries()) {
        if (whole || marks.column(column)) add(cell, false);
        else if (marks.cell(index, column)) add(cell, true);
        else addParts(cell, marks.parts(index, column));
      }
    }
  }
  return [...found.values()];
}

const isWordly = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
