import type { Case } from '../../case/case.ts';
import type { Collection } from '../../case/data/collection.ts';
import type { RecordedEvent } from '../../case/event.ts';

/**
 * What goes with an issued letter as it is: collected files that are no tables (a picture, a scanned page) and were in
 * the case when the letter was issued. What was left out on a ground then is not among them, and what was withdrawn or
 * collected since is not, for the letter says nothing of it.
 *
 * @param history the case's events in their order
 * @param documentId the issued letter's
 */
export function enclosedWith(
  { collections }: Pick<Case, 'collections'>,
  history: readonly Pick<RecordedEvent, 'event'>[],
  documentId: string,
): readonly Collection[] {
  const issued = history.findIndex(
    ({ event }) => event.type === 'letter-issued' && event.document.id === documentId,
  );
  const there = new Set<string>();
  for (const { event } of history.slice(0, Math.max(0, issued))) {
    if (event.type === 'data-collected') there.add(event.document.id);
    if (event.type === 'document-put-back') there.add(event.documentId);
    if (event.type === 'document-left-out') there.delete(event.documentId);
  }
  return collections.filter(
    ({ tables, document }) => tables.length === 0 && there.has(document.id),
  );
}
