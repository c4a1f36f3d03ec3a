import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { framesIn } from '../books/attacks.ts';
import type { StoredBook } from './stored-book.ts';

/** How a damaged book was met: whole again, shut, or open with another content than it had. */
export type Met = 'whole' | 'shut' | 'different';

/** Puts a damaged journal in place and meets the book with its store, as every start does. */
export async function openDamaged({ folder, journal, head, store }: StoredBook, damaged: Buffer) {
  const place = join(folder.dir, 'journal');
  for (const name of await readdir(place)) await rm(join(place, name));
  await writeFile(join(place, 'events.log'), damaged);
  await writeFile(join(place, 'head.json'), head);
  const opened = await openBook(folder, store);
  if (!opened.ok) return 'shut' satisfies Met;
  await opened.value.close();
  const found = await readFile(join(place, 'events.log'));
  return (eventsIn(found) === eventsIn(journal) ? 'whole' : 'different') satisfies Met;
}

/** How batches lie in frames is nothing that a book says. */
const eventsIn = (journal: Buffer) =>
  framesIn(journal)
    .flat()
    .map(({ hash }) => textOf(hash))
    .join(' ');
