import { askForPlace } from '../../components/asked-place.ts';
import { goTo, type Route } from '../../route.ts';
import type { PracticeStep } from './at-hand.ts';

/** The part of the case in which a step is taken; the rest are taken in its head or beside it. */
const parts: Partial<Readonly<Record<PracticeStep, string>>> = {
  search: 'work',
  collect: 'data',
  letter: 'letters',
};

/** The page on which a step of the practised case is taken. */
export function placeOf(step: PracticeStep | 'done', reference: string): Route {
  if (step === 'take-in') return { page: 'inbox' };
  return { page: step === 'review' ? 'review' : 'case', reference };
}

/** To where a step of the practised case is taken. */
export function goToStep(step: PracticeStep, reference: string): void {
  const part = parts[step];
  if (part) askForPlace({ part });
  goTo(placeOf(step, reference));
}
