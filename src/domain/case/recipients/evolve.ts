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
  // Whoever was listed at another desk is still to be told (Art. 19).
  'no-recipients-declared': (before, { reason }) =>
    noticesIn(before.recipients).length > 0
      ? before
      : { ...before, recipients: { state: 'none', reason } },
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
