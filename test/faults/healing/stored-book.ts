import { ok } from '#domain/result.ts';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdFolder, type Folder } from '#main/casebook/folder/folder-lock.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { openBook, type StoreSource } from '#main/casebook/opening/open-book.ts';
import { by, note, openCase, passphrase, valueOf } from '../../factories/books/book.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';
import { storePage } from '../../factories/books/store.ts';

/** A closed book that the store has whole. */
export interface StoredBook {
  readonly folder: Folder;
  readonly recoveryKey: string;
  readonly caseIds: readonly string[];
  readonly journal: Buffer;
  readonly head: string;
  readonly store: StoreSource;
}

let made = 0;

/** @param together so many cases more that are opened in one batch, the last of the journal */
export async function storedBook(cases = 2, notes = 3, together = 0): Promise<StoredBook> {
  const folder = valueOf(await holdFolder(await mkdtemp(join(tmpdir(), 'ombud-heal-'))));
  const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
  const created = await createBook(folder, { ...names, passphrase, at: by.at, kdfCost: 2 ** 14 });
  made += 1;
  const store = storePage(`healing-${process.pid}-${made}`).always;
  const locked = valueOf(await openBook(folder, store));
  const book = valueOf(await locked.unlock({ passphrase }, receiptClock));
  const caseIds: string[] = [];
  for (let number = 1; number <= cases; number++) {
    const { caseId } = valueOf(await book.execute(undefined, [openCase(number)], by));
    caseIds.push(caseId);
    for (let nth = 1; nth <= notes; nth++) {
      valueOf(await book.execute(caseId, [note(`anteckning ${nth}`)], by));
    }
  }
  if (together > 0) {
    const items = Array.from({ length: together }, (_, nth) => ({
      commands: [openCase(cases + nth + 1)] as const,
      ...by,
    }));
    valueOf(
      await book.openTogether(items, () => ok({ type: 'sample-filled', cases: together, seed: 1 })),
    );
  }
  await locked.close();
  return {
    folder,
    ...valueOf(created),
    caseIds,
    journal: await readFile(join(folder.dir, 'journal', 'events.log')),
    head: await readFile(join(folder.dir, 'journal', 'head.json'), 'utf8'),
    store,
  };
}
