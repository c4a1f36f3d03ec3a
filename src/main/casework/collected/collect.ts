import type { CaseDocument } from '#domain/case/document.ts';
import type { CollectedTable } from '#domain/case/data/collection.ts';
import type { TableReading } from '#domain/case/data/table-reading.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { readAside } from '../../intake/aside/read-aside.ts';
import type { PackedTable } from '../../intake/tables/packed-table.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { registerAt } from '../../register/in-force.ts';
import { write } from '../cases/execute.ts';
import { keepDocument } from '../documents/keep-document.ts';
import { mappingsFor } from './mappings-for.ts';
import { findCase, noCase, type Work } from '../work.ts';

/** A file of personal data as it was exported from a system. */
export interface Export {
  readonly system: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  /** What a person said of how it is read. */
  readonly reading?: TableReading;
}

/** What was added to the case: tables, and files that hold none. */
export interface Added {
  readonly tables: CollectedTable[];
  readonly enclosures: Pick<CaseDocument, 'name' | 'mediaType' | 'size'>[];
}

/** Adds exports to a case, all or none. The files are kept as they are; their rows are read from them when shown. */
export async function collect(
  work: Work,
  reference: string,
  exports: readonly Export[],
  pacing: Pacing = {},
): Promise<Result<Added, Refusal>> {
  const caseId = work.book.caseIdOf(reference);
  if (caseId === undefined) return refuse(noCase(work.book, reference));
  const files = [];
  for (const { system, file, reading } of exports) {
    const read = await readAside({ ...file, ...(reading && { reading }) }, pacing);
    if (!read.ok) return read;
    files.push({ system, file, ...read.value });
  }
  const register = registerAt(work.registers, work.clock.today());
  if (!register.ok) return register;
  const collections = [];
  const held: [blob: string, tables: readonly PackedTable[]][] = [];
  for (const { system, file, mediaType, tables, reading } of files) {
    const kept = await keepDocument(work, caseId, file.bytes, { name: file.name, mediaType });
    if (!kept.ok) return kept;
    const { document } = kept.value;
    held.push([document.blob, tables]);
    collections.push({
      system,
      document,
      tables: tables.map(factsOf),
      ...(reading && { reading }),
    });
  }
  pacing.signal?.throwIfAborted();
  const subject = await findCase(work, reference);
  if (!subject.ok) return subject;
  const written = await write(work, caseId, [
    ...collections.map((collection) => ({ type: 'collect-data', ...collection }) as const),
    ...mappingsFor(subject.value, collections, register.value, work.book.settings.mappings),
  ]);
  if (!written.ok) return written;
  for (const [blob, tables] of held) work.held.hold(caseId, blob, tables);
  return ok({
    tables: collections.flatMap(({ tables }) => tables),
    enclosures: collections.flatMap(({ document: { name, mediaType, size }, tables }) =>
      tables.length > 0 ? [] : { name, mediaType, size },
    ),
  });
}

/** What the case keeps of a table. */
const factsOf = ({ text: _, ends: __, ...facts }: PackedTable): CollectedTable => facts;
