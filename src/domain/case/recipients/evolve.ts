import type { Case } from '../case.ts';
import type { Changes } from '../topic.ts';
import type { RecipientEvent } from './event.ts';
import { noticesIn, type RecipientNotice } from './facts.ts';

/** How a case changes with the recipients of its data; see `evolve`. */
export const recipientChanges: Changes<RecipientEvent> = {
  'recipient-listed': (before, { id, name }) =>
    withNotices(before, [...noticesIn(before.recipients), { id, name, state: 'to-tell' }]),
  'recipient-told': (before, { id, name, how, happenedAt }, at) =>
    withNotice(before, { id, name, state: 'told', at: happenedAt ?? at, how }),
  'recipient-excused': (before, { id, name, reason }) =>
    withNotice(before, { id, name, state: 'excused', reason }),
  'no-recipients-declared': (before, { reason }) => ({
    ...before,
    recipients: { state: 'none', reason },
  }),
};

const withNotices = (before: Case, notices: readonly RecipientNotice[]): Case => ({
  ...before,
  recipients: { state: 'listed', notices },
});

const withNotice = (before: Case, notice: RecipientNotice): Case =>
  withNotices(
    before,
    noticesIn(before.recipients).map((held) => (held.id === notice.id ? notice : held)),
  );
