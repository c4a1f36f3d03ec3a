import type { Random } from '#main/sample/random.ts';
import { damages, flipped } from './damages.ts';
import { openDamaged, type Met } from './open-damaged.ts';
import type { StoredBook } from './stored-book.ts';

/** Flips a bit in so many places, evenly spread over a journal; gives how the book was met, each time. */
export async function sweepFlips(book: StoredBook, places: number): Promise<Record<Met, number>> {
  const met = { whole: 0, shut: 0, different: 0 };
  const step = Math.max(1, Math.floor(book.journal.length / places));
  for (let at = 0; at < book.journal.length; at += step) {
    met[await openDamaged(book, flipped(book.journal, at, at % 8))] += 1;
  }
  return met;
}

/** Damages a journal in every way there is; gives each that the book did not come back whole from. */
export async function healJournals(book: StoredBook, random: Random): Promise<string[]> {
  const faults: string[] = [];
  for (const { what, make } of damages) {
    const met = await openDamaged(book, make(book.journal, random));
    if (met !== 'whole') faults.push(`${what}: ${met}`);
  }
  return faults;
}
