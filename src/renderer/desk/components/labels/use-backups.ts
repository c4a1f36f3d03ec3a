import { create } from 'zustand';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { useStatus } from '../../status/status-store.ts';
import { useReads } from '../../status/use-reads.ts';
import { useNow } from './use-now.ts';

/** How often the backups page has had something new to tell. */
const useTold = create(() => ({ times: 0 }));

/** A backup was made, or where they go was changed: whoever tells how they stand asks again. */
export const noteBackups = () => useTold.setState(({ times }) => ({ times: times + 1 }));

/** How the backups stand, asked again every ten minutes: they are made behind the back of the screen. */
export function useBackups() {
  const tenMinutes = useNow().slice(0, 15);
  const reads = useReads();
  const practice = useStatus(({ status }) => status?.practice);
  const told = useTold(({ times }) => times);
  const answer = useAnswer(`backups ${tenMinutes}`, () => ombud.backup.show(undefined), told);
  // Who only reads has nothing to see to; and a practice book is begun again.
  if (reads || practice || answer.state !== 'ready') return undefined;
  const { places, verifiedAt } = answer.value;
  const late = places.some(({ standing }) => standing === 'overdue');
  return { places, verifiedAt, late };
}
