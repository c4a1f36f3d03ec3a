import type { Case } from '#domain/case/case.ts';
import { filledColumns } from '#domain/register/recognise-categories.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { mappingOf, placeOf } from '#domain/register/system-mapping.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { registerAt } from '../../register/in-force.ts';
import { reviewTables, undecidedFlags, type ReviewedTable } from '../review/review.ts';
import type { Work } from '../work.ts';

/**
 * Refuses to send a summary while a column that holds data has no place (`columns-unplaced`) or a value that looks like
 * somebody else waits for a decision (`flags-undecided`).
 */
export async function refuseUnready(work: Work, subject: Case): Promise<Result<void, Refusal>> {
  const reviewed = await reviewTables(work, subject);
  if (!reviewed.ok) return reviewed;
  const register = registerAt(work.registers, work.clock.today());
  if (!register.ok) return register;
  const unplaced = reviewed.value.flatMap((table) =>
    unplacedColumns(table, subject, register.value),
  );
  if (unplaced.length > 0) {
    const columns = [...new Set(unplaced)];
    const shown = columns.slice(0, 8).join(', ');
    return refuse({ code: 'columns-unplaced', count: columns.length, columns: shown });
  }
  const undecided = await undecidedFlags(work, subject);
  if (!undecided.ok) return undecided;
  return undecided.value > 0
    ? refuse({ code: 'flags-undecided', count: undecided.value })
    : ok(undefined);
}

/** The columns with anything in them, in rows that go out, that nobody has placed, or whose category is no longer. */
export function unplacedColumns(
  { held, shown }: Pick<ReviewedTable, 'held' | 'shown'>,
  { disclosure }: Pick<Case, 'disclosure'>,
  { categories }: RecordOfProcessing,
): string[] {
  const mapping = mappingOf(disclosure.mappings, held.system);
  const rows = shown.flatMap((index) => {
    const row = held.rows[index];
    return row ? [row] : [];
  });
  return filledColumns({ columns: held.columns, rows }).filter((column) => {
    const placed = mapping && placeOf(mapping, column);
    if (!placed) return true;
    return 'category' in placed && !categories.some(({ id }) => id === placed.category);
  });
}
