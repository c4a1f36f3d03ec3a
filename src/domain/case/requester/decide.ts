import { ok, refuse } from '../../result.ts';
import { endedPause } from '../clock/pausing.ts';
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
  'show-authority': (before, { note }) => {
    if (!before.representative) return refuse({ code: 'no-representative' });
    const resumed = endedPause(before, undefined, 'authority');
    return wordless(note) ?? ok([...resumed, { type: 'authority-shown', note }]);
  },
  'remove-representative': (before, { reason }) => {
    if (!before.representative) return refuse({ code: 'no-representative' });
    const resumed = endedPause(before, undefined, 'authority');
    return wordless(reason) ?? ok([...resumed, { type: 'representative-removed', reason }]);
  },
};
