import { withTelling } from '../../workflow/judged.ts';
import type { Case } from '../case.ts';
import type { Changes } from '../topic.ts';
import type { BreachEvent } from './event.ts';
import type { BreachRecord } from './facts.ts';

/** How a case changes with what is done about its breach; see `evolve`. */
export const breachChanges: Changes<BreachEvent> = {
  'breach-described': (before, { description }) => withRecord(before, { description }),
  'risk-assessed': (before, { risk }) => withRecord(before, { risk }),
  'notification-decided': (before, { decision }) => withRecord(before, { decision }),
  'authority-notified': (before, { receipt, delayReasons, complete, happenedAt }, at) =>
    withRecord(notified(before), {
      notification: {
        at: happenedAt ?? at,
        receipt,
        delayReasons,
        complete,
        supplements: before.breach.notification?.supplements ?? [],
      },
    }),
  'notification-supplemented': (before, { text, complete, happenedAt }, at) => {
    const { notification } = before.breach;
    // What it supplements is left out while a clash of two notifications stands.
    if (!notification) return before;
    const supplements = [...notification.supplements, { at: happenedAt ?? at, text }];
    return withRecord(notified(before), {
      notification: { ...notification, complete, supplements },
    });
  },
  'communication-decided': (before, { decision }) =>
    withRecord(before, { communication: decision }),
  'persons-informed': (before, { how, persons, happenedAt }, at) =>
    withRecord(before, { informed: { at: happenedAt ?? at, how, persons } }),
  'persons-listed': (before, { persons }) => withRecord(before, { listed: persons }),
  'controller-listed': (before, { id, name, contact }) =>
    withRecord(before, {
      controllers: [...(before.breach.controllers ?? []), { id, name, contact }],
    }),
  'controller-dropped': (before, { id }) =>
    withRecord(before, {
      controllers: (before.breach.controllers ?? []).filter((one) => one.id !== id),
    }),
  'controller-told': (before, { controller, how, happenedAt }, at) => {
    const told = { at: happenedAt ?? at, how };
    const { controllers } = before.breach;
    return withRecord(before, {
      controllerTold: { controller, ...told },
      ...(controllers && {
        controllers: controllers.map((one) =>
          one.name === controller.trim() ? { ...one, told } : one,
        ),
      }),
    });
  },
};

const notified = (before: Case): Case => ({
  ...before,
  tellings: withTelling(before, { by: 'notification' }),
});

const withRecord = (before: Case, change: Partial<BreachRecord>): Case => ({
  ...before,
  breach: { ...before.breach, ...change },
});
