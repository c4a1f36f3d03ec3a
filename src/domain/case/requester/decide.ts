import { ok, refuse } from '../../result.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { RequesterCommand } from './command.ts';

/** What a command on who asks does; see `decide`. */
export const requesterDecisions: Decisions<RequesterCommand> = {
  'classify-requester': (before, { group }) =>
    group === before.group
      ? refuse({ code: 'nothing-changed' })
      : ok([{ type: 'requester-classified', group }]),
  'name-representative': (_, { name, email, relation }) =>
    wordless(name) ?? ok([{ type: 'representative-named', name, email, relation }]),
  'show-authority': ({ representative }, { note }) => {
    if (!representative) return refuse({ code: 'no-representative' });
    return wordless(note) ?? ok([{ type: 'authority-shown', note }]);
  },
  'remove-representative': ({ representative }, { reason }) => {
    if (!representative) return refuse({ code: 'no-representative' });
    return wordless(reason) ?? ok([{ type: 'representative-removed', reason }]);
  },
};
