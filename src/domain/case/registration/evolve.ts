import type { Changes } from '../topic.ts';
import type { RegistrationEvent } from './event.ts';

/** How a case changes with how it is registered; see `evolve`. */
export const registrationChanges: Changes<RegistrationEvent> = {
  'message-received': (before, { message, number }) => ({
    ...before,
    messages: [...before.messages, { ...message, ...(number !== undefined && { number }) }],
    unsettled:
      before.state === 'closed'
        ? [...before.unsettled, number ?? before.messages.length + 1]
        : before.unsettled,
  }),
  'message-settled': (before, { number }) => ({
    ...before,
    unsettled: before.unsettled.filter((one) => one !== number),
  }),
  'kind-changed': (before, { to }) => ({ ...before, kind: to }),
  'language-changed': (before, { to }) => ({ ...before, language: to }),
  'receipt-corrected': (before, { to }) => ({ ...before, receivedAt: to }),
  'requester-corrected': (before, { requester }) => ({ ...before, requester }),
  'case-assigned': (before, { handler }) => ({ ...before, handler }),
  'note-added': (before, { text }) => ({ ...before, notes: [...before.notes, text] }),
};
