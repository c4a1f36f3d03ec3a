import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { attackBooks } from './attack-books.ts';
import { framesIn, journalOf, madeGood } from './attacks.ts';
import { baseBook, type BaseBook } from './base-book.ts';
import { flipped } from '../healing/damages.ts';
import { openAttacked } from './open-attacked.ts';

let base: BaseBook;
beforeAll(async () => {
  base = await baseBook();
});
afterAll(async () => {
  await rm(dirname(base.dir), { recursive: true, force: true });
});

describe('a book that somebody without a key has changed', () => {
  it('opens as it is when nothing was', async () => {
    const { journal, head } = base;
    expect(await openAttacked(base, { journal, head })).toBe('same');
  });

  it('is refused when an event is moved to a case that was disposed of, and all made good', async () => {
    const frames = framesIn(base.journal);
    const moved = frames.map((links) =>
      links.map((one) =>
        one.header.caseId === base.caseIds[0]
          ? { ...one, header: { ...one.header, caseId: base.disposed } }
          : one,
      ),
    );
    const made = madeGood(base, moved);
    for (const head of [made.head, base.head, undefined]) {
      expect(await openAttacked(base, { journal: made.journal, head })).toBe('refused');
    }
  });

  it('is refused when an event was put in out of a copy that went its own way', async () => {
    const frames = framesIn(base.journal);
    const astray = framesIn(base.diverged.journal);
    const fork = frames.findIndex((links, nth) => {
      const [one, other] = [links[0], astray[nth]?.[0]];
      return !one || !other || !Buffer.from(one.hash).equals(other.hash);
    });
    const spliced = frames.with(fork, astray[fork] ?? []);
    const made = madeGood(base, spliced);
    const journal = journalOf(base.bookId, spliced);
    expect(await openAttacked(base, { journal, head: base.head })).toBe('refused');
    for (const head of [made.head, base.head, base.diverged.head]) {
      expect(await openAttacked(base, { journal: made.journal, head })).toBe('refused');
    }
  });

  it('is refused, or said to have no proven end, when its last two events were cut off', async () => {
    const made = madeGood(base, framesIn(base.journal).slice(0, -2));
    expect(await openAttacked(base, { journal: made.journal, head: base.head })).toBe('refused');
    for (const head of [made.head, undefined, '{}', base.diverged.head]) {
      expect(await openAttacked(base, { journal: made.journal, head })).not.toBe('different');
      expect(await openAttacked(base, { journal: made.journal, head })).not.toBe('same');
    }
  });

  it('is not rolled back by an older store that is planted beside a damaged journal', async () => {
    const damaged = flipped(base.journal, base.earlier.journal.length + 200);
    for (const planted of [[base.earlier.journal], [base.diverged.journal]]) {
      for (const head of [base.head, undefined, base.earlier.head, base.diverged.head]) {
        const met = await openAttacked(base, { journal: damaged, head, planted });
        expect(['refused', 'named']).toContain(met);
      }
    }
    expect(await openAttacked(base, { ...base, journal: damaged, planted: [base.journal] })).toBe(
      'same',
    );
  });

  it('never opens silently different, whatever was changed', async () => {
    const outcomes = await attackBooks(base, seededRandom(12), 600);
    expect(outcomes.different).toBe(0);
    // Each of the ways out is taken: the changes are neither all idle nor all coarse.
    for (const count of [outcomes.refused, outcomes.named, outcomes.same]) {
      expect(count).toBeGreaterThan(0);
    }
  });
});
