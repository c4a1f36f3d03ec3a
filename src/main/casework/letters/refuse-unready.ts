import type { Case } from '#domain/case/case.ts';
import { messageNumber } from '#domain/disclosure/own-messages/own-messages.ts';
import { filledColumns } from '#domain/register/recognise-categories.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { mappingOf, placeOf } from '#domain/register/system-mapping.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { FlaggedPlace } from '#shared/refusals/disclosure-refusal.ts';
import type { Refusal } from '#shared/refusal.ts';
import { registerAt } from '../../register/in-force.ts';
import {
  reviewCollected,
  standingFlags,
  type ReviewedTable,
  type StandingFlag,
} from '../review/review.ts';
import type { Work } from '../work.ts';

/**
 * Refuses to send a summary while a column that holds data has no place (`columns-unplaced`), a password stands in it
 * (`passwords-unredacted`), or something that looks like somebody else waits for a decision (`flags-undecided`).
 */
export async function refuseUnready(work: Work, subject: Case): Promise<Result<void, Refusal>> {
  const reviewed = await reviewCollected(work, subject);
  if (!reviewed.ok) return reviewed;
  const register = registerAt(work.registers, work.clock.today());
  if (!register.ok) return register;
  const unplaced = reviewed.value.tables.flatMap((table) =>
    unplacedColumns(table, subject, register.value),
  );
  if (unplaced.length > 0) {
    const columns = [...new Set(unplaced)];
    const shown = columns.slice(0, 8).join(', ');
    return refuse({ code: 'columns-unplaced', count: columns.length, columns: shown });
  }
  const flags = await standingFlags(work, subject);
  if (!flags.ok) return flags;
  const undecided = flags.value.filter(({ standing }) => standing === 'undecided');
  const passwords = undecided.filter(({ flag }) => flag.kind === 'password');
  if (passwords.length > 0) return refuse({ code: 'passwords-unredacted', ...told(passwords) });
  return undecided.length > 0
    ? refuse({ code: 'flags-undecided', ...told(undecided) })
    : ok(undefined);
}

/** So many places are told one by one. */
const most = 20;

const told = (flags: readonly StandingFlag[]) => ({
  count: flags.length,
  places: flags.slice(0, most).map(placeOfFlag),
});

function placeOfFlag({ documentId, table, flag }: StandingFlag): FlaggedPlace {
  const { kind, start, end } = flag;
  const address = { documentId, table, kind };
  return 'of' in flag
    ? { ...address, name: [flag.of, flag.at, start, end] }
    : { ...address, part: [flag.row, flag.column, start, end] };
}

/** The columns with anything in them, in rows that go out, that nobody has placed, or whose category is no longer. */
export function unplacedColumns(
  { held, shown }: Pick<ReviewedTable, 'held' | 'shown'>,
  { disclosure }: Pick<Case, 'disclosure'>,
  { categories }: RecordOfProcessing,
): string[] {
  // What the requester wrote is no column of a system.
  if (messageNumber(held.documentId) !== undefined) return [];
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
