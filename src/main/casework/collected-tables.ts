import type { Case, Collection } from '#domain/case/case.ts';
import type { DataTable } from '#domain/register/recognise-categories.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { readTable } from '../intake/read-table.ts';
import { findCase, type Work } from './work.ts';

/** Every table collected in a case, whole, read again from the kept files. */
export async function collectedTables(
  work: Work,
  subject: Case,
): Promise<Result<DataTable[], Refusal>> {
  const tables: DataTable[] = [];
  for (const collection of subject.collections) {
    const read = await tablesIn(work, subject.id, collection);
    if (!read.ok) return read;
    tables.push(...read.value);
  }
  return ok(tables);
}

/** A window of one table. */
export async function collectedRows(
  work: Work,
  { reference, documentId, table, offset, limit }: Request<'data:rows'>,
): Promise<Result<{ total: number; rows: string[][] }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const collection = found.value.collections.find(({ document }) => document.id === documentId);
  if (!collection) return refuse({ code: 'document-unknown', documentId });
  const tables = await tablesIn(work, found.value.id, collection);
  if (!tables.ok) return tables;
  const rows = tables.value[table]?.rows ?? [];
  const shown = rows.slice(offset, offset + limit).map((row) => [...row]);
  return ok({ total: rows.length, rows: shown });
}

async function tablesIn(
  { book }: Work,
  caseId: string,
  { system, document }: Collection,
): Promise<Result<DataTable[], Refusal>> {
  const bytes = await book.readBlob(caseId, document.blob);
  if (!bytes.ok) return bytes;
  const read = readTable({ name: document.name, bytes: bytes.value });
  return read.ok ? ok(read.value.map((table) => ({ system, ...table }))) : read;
}
