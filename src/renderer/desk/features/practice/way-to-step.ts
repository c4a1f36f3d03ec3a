import { askForPlace } from '../../components/asked-place.ts';
import { goTo } from '../../route.ts';
import type { PracticeStep } from './at-hand.ts';

/** The part of the case in which a step is taken; the rest are taken in its head or beside it. */
const parts: Partial<Readonly<Record<PracticeStep, string>>> = {
  search: 'work',
  collect: 'data',
  letter: 'letters',
};

/** To where a step of the practised case is taken. */
export function goToStep(step: PracticeStep, reference: string): void {
  if (step === 'take-in') return goTo({ page: 'inbox' });
  if (step === 'review') return goTo({ page: 'review', reference });
  const part = parts[step];
  if (part) askForPlace({ part });
  goTo({ page: 'case', reference });
}
