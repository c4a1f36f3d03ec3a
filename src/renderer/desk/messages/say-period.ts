import type { Words } from './use-words.ts';

/** `3 år` for 36 months, `18 månader` for 18. */
export const sayPeriod = (months: number, t: Words): string =>
  months % 12 === 0
    ? t('desk.retention.years', { count: months / 12 })
    : t('desk.retention.months', { count: months });
