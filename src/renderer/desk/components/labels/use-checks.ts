import { create } from 'zustand';
import type { Response } from '#shared/contract/contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';

/** How the checks of the whole book stand. */
export type Checks = Extract<Response<'checks:show'>, { ok: true }>['value'];

/** How many checks the desk has heard of: the reason to read again. */
const useTold = create(() => ({ times: 0 }));

/** A check has ended: whoever tells how the book stands asks again. */
export const noteChecked = () => useTold.setState(({ times }) => ({ times: times + 1 }));

export function useChecks(): Checks | undefined {
  const told = useTold(({ times }) => times);
  const answer = useAnswer('checks', () => ombud.checks.show(undefined), told);
  return answer.state === 'ready' ? answer.value : undefined;
}
