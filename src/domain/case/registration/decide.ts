import { ok, refuse } from '../../result.ts';
import { ownNumber } from '../../team/ordinals.ts';
import type { Case } from '../case.ts';
import { endedPause } from '../clock/pausing.ts';
import { refuseOrder } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { MessageCommand, RegistrationCommand } from './command.ts';
import { refuseReceipt } from './refuse-receipt.ts';

/** What a command on how a case is registered does; see `decide`. */
export const registrationDecisions: Decisions<RegistrationCommand> = {
  'change-kind': (before, { kind }) =>
    kind === before.kind
      ? refuse({ code: 'nothing-changed' })
      : ok([{ type: 'kind-changed', from: before.kind, to: kind }]),
  'change-language': (before, { language }) =>
    language === before.language
      ? refuse({ code: 'nothing-changed' })
      : ok([{ type: 'language-changed', from: before.language, to: language }]),
  'correct-receipt': (before, { receivedAt: to, reason }, { at }) =>
    wordless(reason) ??
    refuseReceipt(to, at) ??
    refuseOrder(before.clock[0]?.at ?? at, to) ??
    ok([{ type: 'receipt-corrected', from: before.receivedAt, to, reason }]),
  'correct-requester': (_, { requester }) => ok([{ type: 'requester-corrected', requester }]),
  assign: (_, { handler }) =>
    handler.trim() ? ok([{ type: 'case-assigned', handler }]) : refuse({ code: 'handler-missing' }),
};

/** What comes in or is noted, whether the case is open or closed. */
export const messageDecisions: Decisions<MessageCommand, Case> = {
  /** What the requester writes while the clock waits for them is taken for the answer: the earlier date is the safe one. */
  'add-message': (before, { message }, { at, ordinal }) => {
    const came = Temporal.Instant.compare(message.receivedAt, at) < 0 ? message.receivedAt : at;
    const number =
      ordinal === undefined ? {} : { number: ownNumber(before.messages.length, ordinal) };
    return ok([...endedPause(before, came), { type: 'message-received', message, ...number }]);
  },
  'settle-message': ({ unsettled }, { type: _, number, ...settlement }) =>
    unsettled.includes(number)
      ? ok([{ type: 'message-settled', number, ...settlement }])
      : refuse({ code: 'item-unknown', id: String(number) }),
  'add-note': (_, { text }) => wordless(text) ?? ok([{ type: 'note-added', text }]),
};
