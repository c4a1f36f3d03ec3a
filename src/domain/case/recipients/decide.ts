import { ok, refuse } from '../../result.ts';
import { happened } from '../happened.ts';
import { nextId } from '../next-id.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { RecipientCommand } from './command.ts';
import { noticesIn } from './facts.ts';

/** What a command on the recipients of the data does; see `decide`. */
export const recipientDecisions: Decisions<RecipientCommand> = {
  'list-recipient': ({ recipients }, { name }, { ordinal }) => {
    const notices = noticesIn(recipients);
    if (notices.some((held) => held.name === name.trim()))
      return refuse({ code: 'nothing-changed' });
    const id = nextId('r', notices.length, ordinal);
    return wordless(name) ?? ok([{ type: 'recipient-listed', id, name: name.trim() }]);
  },
  'tell-recipient': ({ recipients, receivedAt }, { id, how, at }, { at: now }) => {
    const found = noticesIn(recipients).find((held) => held.id === id);
    if (!found) return refuse({ code: 'item-unknown', id });
    return (
      wordless(how) ??
      refuseTime(at, receivedAt, now) ??
      ok([{ type: 'recipient-told', id, name: found.name, how, ...happened(at) }])
    );
  },
  'excuse-recipient': ({ recipients }, { id, reason }) => {
    const found = noticesIn(recipients).find((held) => held.id === id);
    if (!found) return refuse({ code: 'item-unknown', id });
    return wordless(reason) ?? ok([{ type: 'recipient-excused', id, name: found.name, reason }]);
  },
  'declare-no-recipients': ({ recipients }, { reason }) => {
    if (noticesIn(recipients).length > 0) return refuse({ code: 'recipients-listed' });
    return wordless(reason) ?? ok([{ type: 'no-recipients-declared', reason }]);
  },
};
