import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { useNow } from './use-now.ts';

/** How the backups stand, asked again every ten minutes: they are made behind the back of the screen. */
export function useBackups() {
  const tenMinutes = useNow().slice(0, 15);
  const answer = useAnswer(`backups ${tenMinutes}`, () => ombud.backup.show(undefined));
  if (answer.state !== 'ready') return undefined;
  const { places, verifiedAt } = answer.value;
  const late = places.some(({ standing }) => standing === 'overdue');
  return { places, verifiedAt, late };
}
