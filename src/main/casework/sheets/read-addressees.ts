import type { Language } from '#domain/language.ts';
import { type PlannedList, planAddressees } from '#domain/sheets/plan-addressees.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { readAside } from '../../intake/aside/read-aside.ts';
import { unpack } from '../../intake/tables/packed-table.ts';
import type { Pacing } from '../../jobs/pacing.ts';

/** A list of persons as somebody has it: CSV or a workbook, of which the first table with rows is read. */
export interface PersonsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whom a file of persons names; read in the reading process, and refused where any of it would be guessed. */
export async function readAddressees(
  file: PersonsFile,
  language: Language,
  pacing: Pacing,
): Promise<Result<PlannedList, Refusal>> {
  const read = await readAside(file, pacing);
  if (!read.ok) return read;
  const table = read.value.tables.find(({ rows }) => rows > 0);
  if (!table) return refuse({ code: 'list-empty' });
  const { ragged = 0, undecoded = 0 } = table.noticed ?? {};
  if (ragged + undecoded > 0) return refuse({ code: 'list-unread', ragged, undecoded });
  return planAddressees(table.columns, unpack(table), language);
}
