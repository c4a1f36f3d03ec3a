import type { Case } from '#domain/case/case.ts';
import type { Collection } from '#domain/case/data/collection.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { readAside } from '../../intake/aside/read-aside.ts';
import type { PackedTable } from '../../intake/tables/packed-table.ts';
import type { Casebook } from '../../casebook/casebook.ts';

type Tables = readonly PackedTable[];

/**
 * The collected tables of the case somebody is working on: each file is read from its sealed bytes once and held, packed,
 * until another case is asked for or the book is locked. Nothing of it is ever on the disk.
 */
export interface HeldTables {
  readonly of: (
    book: Casebook,
    subject: Pick<Case, 'id'>,
    collection: Collection,
  ) => Promise<Result<Tables, Refusal>>;
  /** Holds what was read a moment ago. */
  readonly hold: (caseId: string, blob: string, tables: Tables) => void;
  readonly forget: () => void;
}

export function holdTables(): HeldTables {
  let held = { caseId: '', files: new Map<string, Promise<Result<Tables, Refusal>>>() };
  const filesOf = (caseId: string) => {
    if (held.caseId !== caseId) held = { caseId, files: new Map() };
    return held.files;
  };
  return {
    of(book, { id }, collection) {
      const { document } = collection;
      const files = filesOf(id);
      const known = files.get(document.blob);
      if (known) return known;
      const reading = read(book, id, collection);
      files.set(document.blob, reading);
      // A refusal is for this once: the next who asks may have better luck.
      const drop = () => void files.delete(document.blob);
      reading.then((answer) => answer.ok || drop(), drop);
      return reading;
    },
    hold: (caseId, blob, tables) => void filesOf(caseId).set(blob, Promise.resolve(ok(tables))),
    forget() {
      held = { caseId: '', files: new Map() };
    },
  };
}

async function read(
  book: Casebook,
  caseId: string,
  { document: { name, blob }, reading }: Collection,
): Promise<Result<Tables, Refusal>> {
  const bytes = await book.readBlob(caseId, blob);
  if (!bytes.ok) return bytes;
  const file = await readAside({ name, bytes: bytes.value, ...(reading && { reading }) });
  return file.ok ? ok(file.value.tables) : file;
}
