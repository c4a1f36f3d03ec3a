import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { batchesIn } from '#main/casebook/healing/batches.ts';
import { healJournal } from '#main/casebook/healing/heal-journal.ts';
import { salvage, type Copies } from '#main/casebook/healing/salvage.ts';
import { attachStore } from '#main/casebook/store/attach-store.ts';
import { casebookOver } from '#main/casebook/opening/casebook-over.ts';
import { examineJournal } from '#main/casebook/journal/examine.ts';
import { loadParts } from '#main/casebook/opening/load-parts.ts';
import { mendJournal } from '#main/casebook/journal/mend.ts';
import { valueOf } from '../../factories/books/book.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';
import { contentOf, type BaseBook } from './base-book.ts';
import type { Attack } from './attacks.ts';

/** What became of a book that somebody changed. */
export type Outcome = 'refused' | 'named' | 'same' | 'copy' | 'different';

async function healed(dir: string, bookId: string, copies: Copies) {
  const examined = await examineJournal(dir, bookId);
  if (!examined.ok || !examined.value.scanned.fault?.middle) return examined;
  if (!(await healJournal(dir, bookId, await salvage(dir, bookId, copies)))) return examined;
  await examined.value.file?.close();
  return examineJournal(dir, bookId);
}

/**
 * Opens the book as it was changed, with the keys of the true one: all that the app does but for asking for a passphrase,
 * which would take longer than everything else.
 */
export async function openAttacked(
  base: BaseBook,
  { journal, head, planted = [] }: Attack,
): Promise<Outcome> {
  const dir = join(base.dir, '..', 'attacked');
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'journal'), { recursive: true });
  await cp(join(base.dir, 'keys.json'), join(dir, 'keys.json'));
  await writeFile(join(dir, 'journal', 'events.log'), journal);
  if (head !== undefined) await writeFile(join(dir, 'journal', 'head.json'), head);
  const examined = await healed(dir, base.bookId, planted.map(batchesIn));
  if (!examined.ok) return 'refused';
  const { file, owed, scanned } = examined.value;
  // Without a store nothing is made good: this is where `openBook` refuses.
  if (owed > 0 || scanned.fault?.middle) {
    await file?.close();
    return 'refused';
  }
  const mended = await mendJournal(dir, base.bookId, examined.value);
  const ground = { dir, bookId: base.bookId, journal: mended };
  const attached = valueOf(await attachStore(ground, undefined));
  const loaded = await loadParts(ground, attached, base.keys, receiptClock, { state: 'open' });
  try {
    if (!loaded.ok) return 'refused';
    const { parts, isEndProven } = loaded.value;
    parts.keeper.stop();
    const isFounded = parts.roster.team.officers.length > 0;
    if (!isEndProven || !isFounded) return 'named';
    const content = await contentOf(casebookOver(parts));
    if (content === base.content) return 'same';
    return base.copies.includes(content) ? 'copy' : 'different';
  } catch (error) {
    if (error instanceof Error && error.name !== 'TypeError') return 'refused';
    throw error;
  } finally {
    await mended.close();
  }
}
