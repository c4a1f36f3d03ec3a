import type { BreachRecord, RiskAssessment } from './facts.ts';
import { riskOf } from './risk.ts';

/** What an assessed risk asks for. */
export interface Asked {
  /** Art. 33(1): unless a risk is unlikely. */
  readonly notify: boolean;
  /** Art. 34(1): when a high risk is likely. */
  readonly inform: boolean;
}

/** What the risk asks for; the handler may do more than this, and less only on the law's own exceptions. */
export function askedBy(risk: RiskAssessment): Asked {
  const level = riskOf(risk);
  return { notify: level !== 'low', inform: level === 'high' || level === 'very-high' };
}

/** Whether the decision on notifying stands beside the assessment as it is now: one made before a new assessment may not. */
export const notificationFits = ({
  decision,
  risk,
}: Pick<BreachRecord, 'decision' | 'risk'>): boolean =>
  decision !== undefined && risk !== undefined && (decision.notify || !askedBy(risk).notify);

/** The same of telling the persons: that no high risk is likely is said of no high risk. */
export const communicationFits = ({
  communication,
  risk,
}: Pick<BreachRecord, 'communication' | 'risk'>): boolean =>
  communication !== undefined &&
  risk !== undefined &&
  (communication.inform || communication.exception !== 'no-high-risk' || !askedBy(risk).inform);

/** Whether each person is told for themselves, and not the public in their place (Art. 34(1), 34(3)(c)). */
export const isToldByName = ({ communication }: BreachRecord): boolean =>
  communication?.inform === true;

/** Whether all who stand on the list were told; without a list, whoever were. */
export const areInformed = ({ informed, listed = 0, ...breach }: BreachRecord): boolean =>
  informed !== undefined && (!isToldByName(breach) || informed.persons >= listed);

/** Whether every controller was told (Art. 33(2)): all of those listed, or the one where there is no list. */
export const areControllersTold = ({ controllers = [], controllerTold }: BreachRecord): boolean =>
  controllers.length > 0
    ? controllers.every(({ told }) => told !== undefined)
    : controllerTold !== undefined;

/** Whether somebody is told: each person, or the public where that is what effort allows (Art. 34(3)(c)). */
export const isToTell = ({ communication }: BreachRecord): boolean =>
  communication !== undefined &&
  (communication.inform || communication.exception === 'disproportionate');
