import { useAnswer } from '../ask/use-answer.ts';
import { useTodayChoices } from '../ask/today-choice.ts';
import { ombud } from '../bridge.ts';
import { useNow } from '../components/labels/use-now.ts';
import { dayOf } from '../messages/days.ts';

/** Breaches stand in a section of their own; more of them than this at a time are not told apart. */
const limit = 100;

/** How many cases are overdue or due today; 0 until main has said. Asked again when the day turns. */
export function useUrgentCount(): number {
  const answer = useAnswer(
    `urgent ${dayOf(useNow())}`,
    () => ombud.today.show({ limit }),
    useTodayChoices(),
  );
  if (answer.state !== 'ready') return 0;
  const { overdue, today, breaches } = answer.value;
  const pressing = breaches.rows.filter(
    ({ urgency }) => urgency === 'overdue' || urgency === 'today',
  );
  return overdue.total + today.total + pressing.length;
}
