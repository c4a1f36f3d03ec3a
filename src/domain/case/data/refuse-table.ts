import { isInside, type Marks, type TableAddress } from '../../disclosure/marks.ts';
import { isOwnMessage } from '../../disclosure/own-messages/own-messages.ts';
import { refuse } from '../../result.ts';
import type { Case } from '../case.ts';

type TableRefusal =
  | { readonly code: 'document-unknown'; readonly documentId: string }
  | { readonly code: 'mark-outside' };

/**
 * Refuses a table that the case does not hold, and places outside it; gives `undefined` for any other. A file without
 * tables is addressed as its first one and has nothing but its names.
 */
export function refuseTable(
  subject: Pick<Case, 'collections' | 'kind' | 'messages' | 'requester' | 'disclosure'>,
  { documentId, table }: TableAddress,
  marks: Marks,
): ReturnType<typeof refuse<TableRefusal>> | undefined {
  const tables = isOwnMessage(subject, documentId)
    ? [message]
    : subject.collections.find(({ document }) => document.id === documentId)?.tables;
  const held = tables?.length === 0 && table === 0 ? bare : tables?.[table];
  if (!held) return refuse({ code: 'document-unknown', documentId });
  const size = { rows: held.rows, columns: held.columns.length, lines: held.notes?.length ?? 0 };
  return isInside(marks, size) ? undefined : refuse({ code: 'mark-outside' });
}

/** A message of the requester's own: its subject, its text, the names of its files. */
const message = { rows: 1, columns: ['', '', ''], notes: [] };
const bare = { rows: 0, columns: [], notes: [] };
