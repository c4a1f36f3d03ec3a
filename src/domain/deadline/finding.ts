import type { DueDate } from './due-date.ts';

/**
 * What staff must be told loudly about a due date: it was recorded, and it does not count.
 *
 * - `extension-late`: the notice of extension came after the first month (Art. 12(3)).
 * - `pause-late`: the pause began after the period had ended.
 */
export const findings = ['extension-late', 'pause-late'] as const;
export type Finding = (typeof findings)[number];

/** The findings among a due date's steps, each once, in the order of {@link findings}. */
export const findingsIn = ({ steps }: Pick<DueDate, 'steps'>): readonly Finding[] =>
  findings.filter((finding) => steps.some(({ rule }) => rule === finding));
