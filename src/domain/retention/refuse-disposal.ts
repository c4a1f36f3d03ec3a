import type { Case } from '../case/case.ts';
import { refuse } from '../result.ts';
import type { DisposalRefusal } from './refusal.ts';

/** Refuses to dispose of a case, or of its data, while it is worked on, a hold stands, or a message waits to be looked at; gives `undefined` for others. */
export function refuseDisposal({
  state,
  hold,
  reference,
  unsettled,
}: Pick<Case, 'state' | 'hold' | 'reference' | 'unsettled'>):
  | ReturnType<typeof refuse<DisposalRefusal>>
  | undefined {
  if (state === 'open') return refuse({ code: 'case-open', reference });
  if (hold) return refuse({ code: 'on-hold', reference });
  return unsettled.length > 0 ? refuse({ code: 'message-unsettled', reference }) : undefined;
}
