import { figureOf, type DatedFigure } from '#domain/retention/figure-of.ts';
import type { CaseFate } from '../../casebook/cases/case-summary.ts';
import type { Work } from '../work.ts';

/** The place that a case runs in, as far as its fate tells. */
export const placeOfFate = (clock: Work['clock'], { country, ending }: CaseFate) =>
  clock.placeOf({
    ...(country !== undefined && { country }),
    ...(ending && { closedAt: ending.closedAt }),
  });

/** Gives the figure of any case, by the days of the zone it runs in and the names of the reasons that staff have saved. */
export function figuresIn({ book, clock }: Work): (fate: CaseFate) => DatedFigure {
  const names = new Map(
    book.settings.reasons
      .filter(({ use }) => use === 'extension')
      .map(({ text, name }) => [text.trim(), name]),
  );
  const nameOf = (reason: string) => names.get(reason.trim());
  return (fate) => figureOf(fate, placeOfFate(clock, fate).zone, nameOf);
}
