import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';

/** What is wrong with the book, where it is only read. */
export function useDamage() {
  const answer = useAnswer('damage', () => ombud.incidents.damage(undefined));
  return answer.state === 'ready' ? answer.value : undefined;
}
