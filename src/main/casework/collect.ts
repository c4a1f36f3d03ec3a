import type { CollectedTable } from '#domain/case/case.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { readTable } from '../intake/read-table.ts';
import { write } from './execute.ts';
import { keepDocument } from './keep-document.ts';
import type { Work } from './work.ts';

/** A file of personal data as it was exported from a system. */
export interface Export {
  readonly system: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

/** Adds exports to a case, all or none. The files are kept as they are; their rows are read from them when shown. */
export async function collect(
  work: Work,
  reference: string,
  exports: readonly Export[],
): Promise<Result<{ tables: CollectedTable[] }, Refusal>> {
  const caseId = work.book.caseIdOf(reference);
  if (caseId === undefined) return refuse({ code: 'reference-unknown', reference });
  const commands = [];
  for (const { system, file } of exports) {
    const read = readTable(file);
    if (!read.ok) return read;
    const tables = read.value.map(({ name, columns, rows }) => ({
      name,
      columns,
      rows: rows.length,
    }));
    const kept = await keepDocument(work, caseId, file.bytes, {
      name: file.name,
      mediaType: 'text/csv',
    });
    if (!kept.ok) return kept;
    const { document } = kept.value;
    commands.push({ type: 'collect-data', system, document, tables } as const);
  }
  const written = await write(work, caseId, commands);
  return written.ok ? ok({ tables: commands.flatMap(({ tables }) => tables) }) : written;
}
