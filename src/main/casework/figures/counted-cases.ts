import { setImmediate as breath } from 'node:timers/promises';
import type { BookSettings } from '#domain/book/settings.ts';
import { confidentialCase, disposedCase, type CountedCase } from '#domain/figures/counted.ts';
import { localDay } from '#domain/local-day.ts';
import type { Casebook } from '../../casebook/casebook.ts';
import { shutCases } from '../cases/shut-cases.ts';
import { figuresIn, placeOfFate } from '../retention/figure-in.ts';
import type { Work } from '../work.ts';

/** So many cases are made ready before everyone else has a turn. */
const perTurn = 2_000;

/** The cases that stand as they were counted last, by whose settings, and up to where. */
interface Standing {
  readonly by: BookSettings;
  readonly cases: Map<number, CountedCase>;
  mark: number;
}

/** One of each book that is open: to count again after a note takes the one case. */
const counted = new WeakMap<Casebook, Standing>();

/** Every case that figures count: those that stand, what is left of those gone, and confidential ones that others open. */
export async function countedCases(work: Work): Promise<readonly CountedCase[]> {
  const standing = await standingCases(work);
  return [...standing.values(), ...goneOrShut(work)];
}

/** Reasons have names, and cases zones, by the settings: with others all are made anew. */
async function standingCases(work: Work): Promise<ReadonlyMap<number, CountedCase>> {
  const { book } = work;
  const { settings: by } = book;
  const known = counted.get(book);
  const standing = known?.by === by ? known : { by, cases: new Map(), mark: -1 };
  counted.set(book, standing);
  const figureIn = figuresIn(work);
  let made = 0;
  // Until nothing has come while others had their turns: what is gone by then is counted once, as gone.
  while (standing.mark !== book.fateMark) {
    const { fateMark } = book;
    for (const [nr, fate] of book.fatesBehind(standing.mark)) {
      if (fate) {
        const { due, handler } = fate;
        const { zone } = placeOfFate(work.clock, fate);
        standing.cases.set(nr, { ...figureIn(fate), from: 'book', due, zone, handler });
      } else standing.cases.delete(nr);
      if (++made % perTurn === 0) await breath();
    }
    standing.mark = fateMark;
  }
  return standing.cases;
}

function* goneOrShut(work: Work): Generator<CountedCase> {
  for (const { figure } of work.book.disposals) if (figure) yield disposedCase(figure);
  for (const { kind, receivedAt } of shutCases(work)) {
    yield confidentialCase(kind, localDay(receivedAt, work.clock.zone));
  }
}
