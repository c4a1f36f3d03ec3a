import { type Case, runningPause } from '../case.ts';
import type { PauseCategory } from './clock-event.ts';
import { isSettled } from '../identity/facts.ts';
import { refuse } from '../../result.ts';
import type { CaseEvent } from '../event.ts';
import { happened } from '../happened.ts';

type PauseRefusal = {
  readonly code:
    | 'pause-not-for-requester'
    | 'pause-unevidenced'
    | 'nothing-to-wait-for'
    | 'no-representative';
};

/**
 * Refuses a pause that waits for anybody but the requester, for what has come already, or for what nothing shows that
 * they were asked (EDPB 01/2022, para 159).
 */
export function refusePause(
  { identity, representative }: Pick<Case, 'identity' | 'representative'>,
  category: PauseCategory,
  evidence: string,
): ReturnType<typeof refuse<PauseRefusal>> | undefined {
  if (category === 'other') return refuse({ code: 'pause-not-for-requester' });
  if (category === 'identity' && isSettled(identity)) {
    return refuse({ code: 'nothing-to-wait-for' });
  }
  if (category === 'authority') {
    if (!representative) return refuse({ code: 'no-representative' });
    if (representative.authority.shown) return refuse({ code: 'nothing-to-wait-for' });
  }
  const shown = evidence.trim() !== '' || (category === 'identity' && identity.state === 'asked');
  return shown ? undefined : refuse({ code: 'pause-unevidenced' });
}

/**
 * The end of the pause that waited for what has come now: the day it comes. None when nothing waits for it, or when it
 * came before the pause began.
 *
 * @param came when it came, ISO 8601; left out: now
 * @param waited what it can have waited for; left out: whatever the requester was asked
 */
export function endedPause(
  before: Case,
  came: string | undefined,
  ...waited: readonly PauseCategory[]
): Extract<CaseEvent, { type: 'clock-resumed' }>[] {
  const pause = before.state === 'open' ? runningPause(before) : undefined;
  if (!pause || (waited.length > 0 && !waited.includes(pause.category))) return [];
  if (came !== undefined && Temporal.Instant.compare(came, pause.at) < 0) return [];
  return [{ type: 'clock-resumed', ...happened(came) }];
}
