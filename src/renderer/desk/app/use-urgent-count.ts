import { useAnswer } from '../ask/use-answer.ts';
import { ombud } from '../bridge.ts';
import { useNow } from '../components/use-now.ts';
import { dayOf } from '../messages/days.ts';

/** How many cases are overdue or due today; 0 until main has said. Asked again when the day turns. */
export function useUrgentCount(): number {
  const answer = useAnswer(`urgent ${dayOf(useNow())}`, () => ombud.today.show({ limit: 1 }));
  return answer.state === 'ready' ? answer.value.overdue.total + answer.value.today.total : 0;
}
