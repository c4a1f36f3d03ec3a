import { messageNumber } from '../../disclosure/own-messages/own-messages.ts';
import { ok, refuse } from '../../result.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { DataCommand } from './command.ts';
import { refuseTable } from './refuse-table.ts';

/** What a command on collected data does; see `decide`. */
export const dataDecisions: Decisions<DataCommand> = {
  'collect-data': (_, { type: __, ...facts }) => ok([{ type: 'data-collected', ...facts }]),
  'withdraw-data': (before, { documentId, reason }) => {
    const held = before.collections.some(({ document }) => document.id === documentId);
    if (!held) return refuse({ code: 'document-unknown', documentId });
    return wordless(reason) ?? ok([{ type: 'data-withdrawn', documentId, reason }]);
  },
  'map-system': ({ collections }, { system, mapping }) => {
    if (!collections.some((collection) => collection.system === system)) {
      return refuse({ code: 'system-unknown', system });
    }
    const why = mapping.columns.find((placed) => 'internal' in placed && !placed.internal.trim());
    return why
      ? refuse({ code: 'reason-missing' })
      : ok([{ type: 'system-mapped', system, mapping }]);
  },
  'filter-rows': (before, { documentId, table, conditions }) => {
    // A message is the requester's or it is not: it has no rows of others to leave out.
    if (messageNumber(documentId) !== undefined) {
      return refuse({ code: 'document-unknown', documentId });
    }
    const columns = conditions.map(({ column }) => column);
    return (
      refuseTable(before, { documentId, table }, { columns }) ??
      ok([{ type: 'rows-filtered', documentId, table, conditions }])
    );
  },
  'note-own': (_, { own }) => ok([{ type: 'own-noted', own }]),
};
