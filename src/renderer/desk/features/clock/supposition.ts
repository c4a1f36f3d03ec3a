import type { Request } from '#shared/contract/contract.ts';

/** What can be supposed of a case, by whether its clock runs. */
export const suppositions = {
  open: ['ifExtended', 'ifPaused'],
  waiting: ['ifResumed', 'ifExtended'],
} as const;

/** What is being supposed; days are `YYYY-MM-DD`, or '' when none is given. */
export interface Supposition {
  readonly type: 'ifExtended' | 'ifPaused' | 'ifResumed';
  readonly on: string;
  readonly until: string;
}

type Supposed = Request<'cases:what-if'>['change'];

/** What main is asked, or `undefined` while a day is missing. Extending is supposed for today, which main knows. */
export function supposedBy({ type, on, until }: Supposition): Supposed | undefined {
  if (type === 'ifExtended') return { type: 'extend' };
  if (on === '') return undefined;
  if (type === 'ifResumed') return { type: 'resume', on };
  return { type: 'pause', on, ...(until !== '' && { until }) };
}
