import { setImmediate as breath } from 'node:timers/promises';
import type { Case } from '#domain/case/case.ts';
import type { HeldTable } from '#domain/disclosure/held-table.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { type PackedTable, unpack } from '../../intake/tables/packed-table.ts';
import { findCase, type Work } from '../work.ts';

/** Rows unpacked before everyone else has a turn. */
const stretch = 2_000;

/** Every table collected in a case, whole. */
export async function collectedTables(
  work: Work,
  subject: Case,
): Promise<Result<HeldTable[], Refusal>> {
  const tables: HeldTable[] = [];
  for (const collection of subject.collections) {
    const held = await work.held.of(work.book, subject, collection);
    if (!held.ok) return held;
    const { system, document } = collection;
    const place = { system, documentId: document.id, file: document.name };
    for (const [table, { name, columns, ...packed }] of held.value.entries()) {
      const { notes = [] } = packed;
      const then = collection.tables[table];
      // Marks are addresses: they hold only while the file reads as it did when it was collected.
      if (then?.rows !== packed.rows || then.columns.length !== columns.length) {
        return refuse({ code: 'table-changed', name });
      }
      const rows = await allRows({ name, columns, ...packed });
      tables.push({ ...place, table, name, columns, rows, ...(notes.length > 0 && { notes }) });
    }
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
  const tables = await work.held.of(work.book, found.value, collection);
  if (!tables.ok) return tables;
  const shown = tables.value[table];
  return ok(
    shown ? { total: shown.rows, rows: unpack(shown, offset, limit) } : { total: 0, rows: [] },
  );
}

async function allRows(table: PackedTable): Promise<string[][]> {
  const rows: string[][] = [];
  for (let offset = 0; offset < table.rows; offset += stretch) {
    for (const row of unpack(table, offset, stretch)) rows.push(row);
    await breath();
  }
  return rows;
}
