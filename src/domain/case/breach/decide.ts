import { ok, refuse } from '../../result.ts';
import type { OpenCase } from '../case.ts';
import { countWords, fewestWords } from '../count-words.ts';
import { happened } from '../happened.ts';
import { nextId } from '../next-id.ts';
import { refuseOrder, refuseTime } from '../refuse-order.ts';
import type { Decided, Decision, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { BreachCommand } from './command.ts';
import { communicationFits, isToldByName, isToTell, notificationFits } from './fitting.ts';
import { riskOf } from './risk.ts';

type Notifying = Extract<BreachCommand, { type: 'record-notification' }>;

/** What a command in a breach does; see `decide`. */
export const breachDecisions: Decisions<BreachCommand> = {
  'describe-breach': (_, { description }) => {
    const { nature, beganAt, endedAt } = description;
    const backwards = beganAt && endedAt ? refuseOrder(endedAt, beganAt) : undefined;
    return wordless(nature) ?? backwards ?? ok([{ type: 'breach-described', description }]);
  },
  'assess-risk': (_, { risk }) => wordless(risk.reasons) ?? ok([{ type: 'risk-assessed', risk }]),
  'decide-notification': ({ breach }, { decision }) => {
    const { risk } = breach;
    if (!risk) return refuse({ code: 'risk-not-assessed' });
    if (!notificationFits({ decision, risk })) {
      return refuse({ code: 'risk-contradicted', risk: riskOf(risk) });
    }
    if (!decision.notify && decision.because === undefined) {
      return refuse({ code: 'unlikely-unexplained' });
    }
    return (
      wordless(decision.reasons) ??
      (decision.notify ? undefined : thin(decision.reasons)) ??
      ok([{ type: 'notification-decided', decision }])
    );
  },
  'record-notification': recordNotification,
  'supplement-notification': ({ breach }, { text, complete, at }, { at: now }) => {
    const { notification } = breach;
    if (!notification) return refuse({ code: 'not-notified' });
    return (
      wordless(text) ??
      refuseTime(at, notification.at, now) ??
      ok([{ type: 'notification-supplemented', text, complete, ...happened(at) }])
    );
  },
  'decide-communication': ({ breach }, { decision }) => {
    const { risk } = breach;
    if (!risk) return refuse({ code: 'risk-not-assessed' });
    if (!communicationFits({ communication: decision, risk })) {
      return refuse({ code: 'risk-contradicted', risk: riskOf(risk) });
    }
    return (
      wordless(decision.reasons) ??
      (decision.inform ? undefined : thin(decision.reasons)) ??
      ok([{ type: 'communication-decided', decision }])
    );
  },
  'record-communication': ({ breach, receivedAt }, { how, persons, at }, { at: now }) => {
    if (!isToTell(breach)) return refuse({ code: 'communication-not-decided' });
    return (
      wordless(how) ??
      refuseTime(at, receivedAt, now) ??
      ok([{ type: 'persons-informed', how, persons, ...happened(at) }])
    );
  },
  'list-persons': ({ breach }, { persons }) =>
    isToldByName(breach)
      ? ok([{ type: 'persons-listed', persons }])
      : refuse({ code: 'communication-not-decided' }),
  'list-controller': ({ role, breach }, { name, contact }) => {
    if (role.is !== 'processor') return refuse({ code: 'not-processor' });
    const { controllers = [] } = breach;
    if (controllers.some((one) => one.name === name.trim())) {
      return refuse({ code: 'nothing-changed' });
    }
    const last = Number(controllers.at(-1)?.id.slice(1) ?? 0);
    const listed = { id: nextId('c', last), name: name.trim(), contact };
    return wordless(name) ?? ok([{ type: 'controller-listed', ...listed }]);
  },
  'drop-controller': ({ breach }, { id, reason }) => {
    const found = breach.controllers?.find((one) => one.id === id);
    if (!found) return refuse({ code: 'item-unknown', id });
    return wordless(reason) ?? ok([{ type: 'controller-dropped', id, name: found.name, reason }]);
  },
  'tell-controller': ({ role, receivedAt }, { controller, how, at }, { at: now }) => {
    if (role.is !== 'processor') return refuse({ code: 'not-processor' });
    return (
      wordless(controller) ??
      wordless(how) ??
      refuseTime(at, receivedAt, now) ??
      ok([{ type: 'controller-told', controller, how, ...happened(at) }])
    );
  },
};

/** Not to tell is answered for later (Art. 33(5), 5(2)): `vi vill inte` is no reason. */
const thin = (reasons: string) =>
  countWords(reasons) < fewestWords
    ? refuse({ code: 'reasons-thin', atLeast: fewestWords })
    : undefined;

/** Art. 33(1): a notification later than 72 elapsed hours after awareness is accompanied by the reasons for the delay. */
function recordNotification(
  { breach, receivedAt }: OpenCase,
  { receipt, delayReasons, complete, at }: Notifying,
  { at: now }: Decision,
): Decided {
  if (!breach.decision?.notify) return refuse({ code: 'notification-not-decided' });
  if (breach.notification) return refuse({ code: 'already-notified', at: breach.notification.at });
  const refused = refuseTime(at, receivedAt, now);
  if (refused) return refused;
  const latest = Temporal.Instant.from(receivedAt).add({ hours: 72 });
  const late = Temporal.Instant.compare(at ?? now, latest) > 0;
  if (late && !delayReasons.trim()) return refuse({ code: 'delay-unexplained' });
  return ok([{ type: 'authority-notified', receipt, delayReasons, complete, ...happened(at) }]);
}
