import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import type { Joins } from '#main/casebook/projection/joins.ts';
import { CaseTable } from '#main/casebook/projection/rows/case-table.ts';
import type { Postings } from '#main/casebook/projection/words/postings.ts';
import { readChunks } from '#main/casebook/snapshot/prefetch.ts';
import { fileShelf } from '#main/casebook/snapshot/shelf.ts';
import { openSnapshot } from '#main/casebook/snapshot/snapshot.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { passphrase, valueOf } from './book.ts';
import { present } from './present.ts';

/**
 * All that the snapshot of a book's folder keeps, each fact by what it is of, whichever row that has: what a list, a search, a
 * figure and an import are answered from. The book is closed.
 */
export async function keptFacts({ dir }: Folder) {
  const file = valueOf(await readKeyFile(dir));
  const keys = valueOf(await openKeys(dir, file, { passphrase }));
  const chunks = await readChunks(fileShelf(dir));
  const snapshot = present(openSnapshot(keys.snapshot, keys.bookId, chunks));
  keys.forget();
  const { place, event, projection, roster, shredded, index } = snapshot;
  const { table: columns, order, emails, joins, words, references, ...ofBook } = projection;
  const table = new CaseTable(columns, emails);
  const lines = linesByRow(words());
  const marks = marksByRow(joins());
  const facts = (row: number) => ({
    summary: table.summary(row),
    fate: table.fate(row),
    stage: table.stage(row),
    email: table.email(row),
    country: table.country(row),
    has: table.traitNumbers()[row],
    hasTexts: table.hasTexts(row),
    found: [table.rowOf(table.caseId(row)), table.rowOfReference(table.reference(row))].map(
      (found) => found === row,
    ),
    key: order.keys[row],
    words: lines.get(row)?.toSorted(),
    marks: marks.get(row)?.toSorted(),
  });
  const rows = Array.from({ length: table.length }, (_, row) => row);
  const standing = rows.filter((row) => table.caseId(row) !== '');
  return {
    cases: Object.fromEntries(standing.map((row) => [table.caseId(row), facts(row)])),
    order: Array.from(order.order, (row) => table.caseId(row)),
    /** Of cases that are gone. */
    left: rows.flatMap((row) => (table.caseId(row) === '' ? (lines.get(row) ?? []) : [])),
    numbering: Object.fromEntries(references),
    ofBook,
    place,
    event,
    roster,
    shredded: Object.fromEntries(shredded),
    index: index(),
  };
}

function linesByRow({ lines, lineStarts, rows, rowStarts }: Postings): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (let word = 0; word < rowStarts.length - 1; word++) {
    const line = Buffer.from(lines.slice(lineStarts[word], lineStarts[word + 1])).toString();
    for (const row of rows.slice(rowStarts[word], rowStarts[word + 1]))
      found.set(row, [...(found.get(row) ?? []), line]);
  }
  return found;
}

function marksByRow({ keys, rows }: ReturnType<Joins['save']>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [at, key] of keys.entries()) {
    const row = rows[at] ?? -1;
    found.set(row, [...(found.get(row) ?? []), key]);
  }
  return found;
}
