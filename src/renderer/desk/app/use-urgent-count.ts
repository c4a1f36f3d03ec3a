import { useAnswer } from '../ask/use-answer.ts';
import { useTodayChoices } from '../ask/today-choice.ts';
import { ombud } from '../bridge.ts';
import { useNow } from '../components/labels/use-now.ts';
import { dayOf } from '../messages/days.ts';

/** How many cases are overdue or due today; 0 until main has said. Asked again when the day turns. */
export function useUrgentCount(): number {
  const answer = useAnswer(
    `urgent ${dayOf(useNow())}`,
    () => ombud.today.show({ limit: 1 }),
    useTodayChoices(),
  );
  return answer.state === 'ready' ? answer.value.pressing : 0;
}
