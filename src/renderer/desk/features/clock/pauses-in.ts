import type { CaseView } from '#shared/views/views.ts';

type Pause = Extract<CaseView['clock'][number], { type: 'paused' }>;

/** The pauses that still stand, oldest first. */
export const pausesIn = (clock: CaseView['clock']): readonly Pause[] =>
  clock.filter((event) => event.type === 'paused');

/** The pause that nobody has ended yet. */
export function runningPause(clock: CaseView['clock']): Pause | undefined {
  const last = clock.findLast(({ type }) => type !== 'extended');
  return last?.type === 'paused' ? last : undefined;
}
