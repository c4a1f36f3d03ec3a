import type { BreachType, CommunicationException, RiskLevel } from '../case/breach/facts.ts';
import { riskOf } from '../case/breach/risk.ts';
import { statusOf, type Case, type Status } from '../case/case.ts';
import type { EntryContext } from './case-entry.ts';

/**
 * One breach in the documentation that Art. 33(5) asks for: the facts, the effects, the remedial action, and what was
 * decided. Moments are ISO 8601 with the offset of the case's zone; '' is what is not known or has not happened.
 */
export interface BreachEntry {
  readonly reference: string;
  readonly status: Status;
  readonly awareAt: string;
  readonly due: string;
  readonly beganAt: string;
  readonly endedAt: string;
  readonly nature: string;
  readonly types: readonly BreachType[];
  readonly cause: string;
  readonly groups: string;
  readonly persons: number | '';
  readonly data: string;
  readonly records: number | '';
  readonly consequences: string;
  readonly measuresTaken: string;
  readonly measuresPlanned: string;
  readonly likelihood: RiskLevel | '';
  readonly severity: RiskLevel | '';
  readonly risk: RiskLevel | '';
  readonly riskReasons: string;
  /** Whether the authority was to be notified (Art. 33(1)). */
  readonly notify: boolean | '';
  readonly notifyReasons: string;
  readonly notifiedAt: string;
  /** Why it came after 72 hours. */
  readonly delayReasons: string;
  /** The last supplement (Art. 33(4)). */
  readonly supplementedAt: string;
  /** Whether the persons were to be told (Art. 34). */
  readonly inform: boolean | '';
  readonly exception: CommunicationException | '';
  readonly informReasons: string;
  readonly informedAt: string;
  /** As processor: when the controller was told (Art. 33(2)). */
  readonly controllerToldAt: string;
  readonly handler: string;
}

/** The entry of a breach, as its case stands. */
export function breachEntry(
  subject: Case,
  { due, zone }: Pick<EntryContext, 'due' | 'zone'>,
): BreachEntry {
  const { reference, receivedAt, handler, breach } = subject;
  const { description, risk, decision, notification, communication } = breach;
  const local = (instant: string | undefined) =>
    instant === undefined ? '' : localMoment(instant, zone);
  const exception = communication && !communication.inform ? communication.exception : '';
  return {
    reference,
    status: statusOf(subject),
    awareAt: local(receivedAt),
    due,
    beganAt: local(description?.beganAt),
    endedAt: local(description?.endedAt),
    nature: description?.nature ?? '',
    types: description?.types ?? [],
    cause: description?.cause ?? '',
    groups: description?.groups ?? '',
    persons: description?.persons ?? '',
    data: description?.data ?? '',
    records: description?.records ?? '',
    consequences: description?.consequences ?? '',
    measuresTaken: description?.measuresTaken ?? '',
    measuresPlanned: description?.measuresPlanned ?? '',
    likelihood: risk?.likelihood ?? '',
    severity: risk?.severity ?? '',
    risk: risk ? riskOf(risk) : '',
    riskReasons: risk?.reasons ?? '',
    notify: decision?.notify ?? '',
    notifyReasons: decision?.reasons ?? '',
    notifiedAt: local(notification?.at),
    delayReasons: notification?.delayReasons ?? '',
    supplementedAt: local(notification?.supplements.at(-1)?.at),
    inform: communication?.inform ?? '',
    exception,
    informReasons: communication?.reasons ?? '',
    informedAt: local(breach.informed?.at),
    controllerToldAt: local(breach.controllerTold?.at),
    handler,
  };
}

/** `2026-03-02T09:30:00+01:00` */
const localMoment = (instant: string, zone: string) =>
  Temporal.Instant.from(instant).toString({ timeZone: zone, smallestUnit: 'second' });
