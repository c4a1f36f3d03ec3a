import type { TFunction } from 'i18next';
import type { PeriodFigures } from '#domain/figures/period-figures.ts';

/**
 * Which cases the figures are of, a sentence each.
 *
 * @param sayDay a day, `YYYY-MM-DD`, as it is written where the sentences stand
 */
export function countedText(
  { counted, monthOnly, until, period }: PeriodFigures,
  t: TFunction,
  sayDay: (day: string) => string,
): readonly string[] {
  const { book, disposed, confidential } = counted;
  const some = (name: string, count: number) =>
    count > 0 ? [t(`figures.counted.${name}`, { count })] : [];
  return [
    t('figures.counted.book', { count: book }),
    ...some('disposed', disposed),
    ...some('monthOnly', monthOnly),
    ...some('confidential', confidential),
    ...(until < period.to ? [t('figures.counted.until', { day: sayDay(until) })] : []),
  ];
}
