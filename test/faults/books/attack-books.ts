import type { Random } from '#main/sample/random.ts';
import { attacked } from './attacks.ts';
import type { BaseBook } from './base-book.ts';
import { openAttacked, type Outcome } from './open-attacked.ts';

/** Changes a book so many times; gives how often it ended how. */
export async function attackBooks(base: BaseBook, random: Random, times: number) {
  const outcomes: Record<Outcome, number> = {
    refused: 0,
    named: 0,
    same: 0,
    copy: 0,
    different: 0,
  };
  for (let done = 0; done < times; done += 1)
    outcomes[await openAttacked(base, attacked(base, random))] += 1;
  return outcomes;
}
