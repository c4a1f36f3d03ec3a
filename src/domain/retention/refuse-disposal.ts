import type { Case } from '../case/case.ts';
import { refuse } from '../result.ts';
import type { DisposalRefusal } from './refusal.ts';

/** Refuses to dispose of a case, or of its data, while it is worked on or a hold stands; gives `undefined` for others. */
export function refuseDisposal({
  state,
  hold,
  reference,
}: Pick<Case, 'state' | 'hold' | 'reference'>):
  | ReturnType<typeof refuse<DisposalRefusal>>
  | undefined {
  if (state === 'open') return refuse({ code: 'case-open', reference });
  return hold ? refuse({ code: 'on-hold', reference }) : undefined;
}
