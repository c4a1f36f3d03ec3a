import type { ReadingDoubt, TableReading } from '#domain/case/data/table-reading.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';

const shown = { rows: 8, cells: 20, letters: 60 };

/** A table as it would be read: some of its rows as they stand in the file, by number from 0. */
export interface Proposed {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** The row that the doubt is about; it is shown too. */
  readonly doubtful?: number;
}

/** The refusal where a person has to say how a file is read: with what is proposed, and how that looks. */
export const tableUnsure = (
  about: readonly ReadingDoubt[],
  reading: TableReading,
  tables: readonly Proposed[],
): IntakeRefusal => ({ code: 'table-unsure', about, reading, preview: tables.map(previewOf) });

function previewOf({ name, rows, doubtful = 0 }: Proposed) {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim()));
  const near = filled.findIndex(({ number }) => number >= doubtful);
  const wanted = [
    ...filled.slice(0, shown.rows),
    ...filled.slice(Math.max(shown.rows, near - 1), Math.max(shown.rows, near + 3)),
  ];
  return {
    name,
    rows: wanted.map(({ number, cells }) => ({
      row: number + 1,
      cells: Array.from(cells.slice(0, shown.cells), (cell) =>
        (cell ?? '').slice(0, shown.letters).toWellFormed(),
      ),
    })),
  };
}
