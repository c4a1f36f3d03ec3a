import type { Case, Collection } from '../case/case.ts';
import type { RecordedEvent } from '../case/event.ts';

/**
 * What goes with an issued letter as it is: collected files that are no tables (a picture, a scanned page) and were in
 * the case when the letter was issued. What was withdrawn or collected since is left out, for the letter says nothing of it.
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
  const there = new Set(
    history
      .slice(0, Math.max(0, issued))
      .flatMap(({ event }) => (event.type === 'data-collected' ? [event.document.id] : [])),
  );
  return collections.filter(
    ({ tables, document }) => tables.length === 0 && there.has(document.id),
  );
}
