import type { Case } from '../../case/case.ts';
import type { BreachRecord } from '../../case/breach/facts.ts';
import type { Answers } from '../answers/questions.ts';
import { dayOf, type Knowing, momentOf } from './knowing.ts';

/** What is documented of a breach (Art. 33(5)), for the letters that tell of it (Art. 33(2), 33(3), 34(2)). */
export function breachAnswers({ breach, handler }: Case, knowing: Knowing): Answers {
  const { risk, notification, controllerTold, controllers = [] } = breach;
  const controller = controllers.find(({ told }) => told === undefined) ?? controllers[0];
  return {
    contact_person: handler,
    ...described(breach, knowing),
    ...(risk && { severity: risk.severity }),
    ...(notification && {
      notice_type: 'supplement',
      authority_reference: notification.receipt,
      late_reason: notification.delayReasons,
    }),
    ...(controllerTold && { controller_name: controllerTold.controller }),
    ...(controller && {
      controller_name: controller.name,
      controller_contact: controller.contact,
    }),
    ...communicated(breach, knowing),
  };
}

function described({ description }: BreachRecord, knowing: Knowing): Answers {
  if (!description) return {};
  const { nature, cause, beganAt, endedAt, groups, persons, data, records } = description;
  const { measuresTaken, measuresPlanned } = description;
  return {
    happened: together(nature, cause),
    persons_concerned: groups,
    data_concerned: data,
    consequences: description.consequences,
    measures: together(measuresTaken, measuresPlanned),
    ...(persons !== undefined && { persons_number: String(persons) }),
    ...(records !== undefined && { records_number: String(records) }),
    ...(beganAt !== undefined && { began: momentOf(beganAt, knowing) }),
    ...(endedAt !== undefined && { ended: momentOf(endedAt, knowing) }),
  };
}

/** Art. 34: told, or not and why. */
function communicated({ communication, informed }: BreachRecord, knowing: Knowing): Answers {
  if (informed) return { persons_told: 'told', persons_told_on: dayOf(informed.at, knowing) };
  if (!communication) return {};
  return communication.inform
    ? { persons_told: 'will-be-told' }
    : { persons_told: 'not-told', persons_not_told_reason: communication.reasons };
}

const together = (...texts: string[]): string =>
  texts.filter((text) => text.trim() !== '').join('\n');
