import { confidentialCase, disposedCase, type CountedCase } from '#domain/figures/counted.ts';
import { localDay } from '#domain/retention/figure-of.ts';
import { figuresIn } from '../retention/figure-in.ts';
import type { Work } from '../work.ts';

/** Every case that figures count: those that stand, what is left of those gone, and confidential ones that others open. */
export function* countedCases(work: Work): Generator<CountedCase> {
  const { book, clock } = work;
  const figureIn = figuresIn(work);
  for (const fate of book.fates()) {
    const { due, handler } = fate;
    yield { ...figureIn(fate), from: 'book', due, handler };
  }
  const gone = new Set<string>();
  for (const { reference, figure } of book.disposals) {
    gone.add(reference);
    if (figure) yield disposedCase(figure);
  }
  for (const { caseId, reference, kind, receivedAt } of book.confidential) {
    const isOpen = book.summary(caseId) !== undefined;
    if (!isOpen && !gone.has(reference)) {
      yield confidentialCase(kind, localDay(receivedAt, clock.zone));
    }
  }
}
