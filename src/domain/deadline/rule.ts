/**
 * Every rule that can lead to a due date: a closed list, so that a new rule without words does not compile.
 *
 * - `received`, `restarted`: the day the period runs from (EDPB 01/2022 para 159; ICO: again when identity arrives).
 * - `one-month`, `three-months`: the period of Art. 12(3), always from that day.
 * - `month-clamped`: no such day in the last month, so its last day (Reg. 1182/71 Art. 3(2)(c)).
 * - `extension-in-time`, `extension-late`: the notice of Art. 12(3), counted only within the first month.
 * - `paused`, `pause-running`, `pause-late`: days of suspension; a running one adds none yet; one that began after
 *   the period had ended adds none at all.
 * - `moved-off-…`: to the next day (Reg. 1182/71 Art. 3(4)). `stays-on-eve`: an eve that is no public holiday.
 * - `aware`, `hours-elapsed`: Art. 33(1). `clocks-changed`: summer time began or ended in between.
 *   `hours-run-on`: it ends on a day that is no working day and stays there, for hours are excepted from Art. 3(4).
 */
export const rules = [
  'received',
  'restarted',
  'extension-in-time',
  'extension-late',
  'one-month',
  'three-months',
  'month-clamped',
  'paused',
  'pause-running',
  'pause-late',
  'moved-off-saturday',
  'moved-off-sunday',
  'moved-off-holiday',
  'stays-on-eve',
  'aware',
  'hours-elapsed',
  'clocks-changed',
  'hours-run-on',
  'authority-day',
] as const;
export type Rule = (typeof rules)[number];

/**
 * Why the law can be read to give another date.
 *
 * - `eve-not-working-day`: later; lag (1930:173) 2 § moves off the three eves.
 * - `eve-working-day`: earlier; the list in the Official Journal, seen as transcribed alone, may not hold the eve.
 * - `two-months-after-first`: earlier; the two further months counted from the end of the first.
 * - `pause-not-counted`: earlier; Art. 12(3) itself knows no pause. `restart-not-counted`: nor a second beginning.
 * - `hour-of-awareness-not-counted`: later; the strict hour rule of Reg. 1182/71 Art. 3(1) and 3(2)(a).
 */
export const becauses = [
  'eve-not-working-day',
  'eve-working-day',
  'two-months-after-first',
  'pause-not-counted',
  'restart-not-counted',
  'hour-of-awareness-not-counted',
] as const;
export type Because = (typeof becauses)[number];

/** Where a rule stands: article and paragraph, guideline or statute. */
export const sources = [
  'gdpr-12-3',
  'gdpr-33-1',
  'gdpr-58-1',
  'uk-gdpr-12-3',
  'uk-gdpr-33-1',
  'reg-1182-71-2-1',
  'reg-1182-71-3-2-a',
  'reg-1182-71-3-2-c',
  'reg-1182-71-3-4',
  'edpb-01-2022-159',
  'imy-time-limits',
  'ico-right-of-access',
  'lag-1930-173-2',
] as const;
export type Source = (typeof sources)[number];
