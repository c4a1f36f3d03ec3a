import { ok, refuse } from '../../result.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { DataCommand } from './command.ts';

/** What a command on collected data does; see `decide`. */
export const dataDecisions: Decisions<DataCommand> = {
  'collect-data': (_, { type: __, ...facts }) => ok([{ type: 'data-collected', ...facts }]),
  'withdraw-data': (before, { documentId, reason }) => {
    const held = before.collections.some(({ document }) => document.id === documentId);
    if (!held) return refuse({ code: 'document-unknown', documentId });
    return wordless(reason) ?? ok([{ type: 'data-withdrawn', documentId, reason }]);
  },
};
