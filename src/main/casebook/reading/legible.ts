import type { Header } from '#domain/audit/chain.ts';
import type { Case } from '#domain/case/case.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import { isOfBook, tryToOpen, type EventKeys } from '../events/events.ts';
import type { Batch } from '../healing/batches.ts';

/** What can be shown of a damaged log, and of which cases nothing can. */
export interface Legible {
  readonly batches: readonly Batch[];
  readonly unread: ReadonlySet<string>;
  /** Whether what the book began with is here: its settings, and who may write. */
  readonly begins: boolean;
}

/** A case without a key is as it should be where the log says that it was disposed of, or that others alone open it. */
const explains: ReadonlySet<string> = new Set(['case-shredded', 'case-confined']);

/** Leaves out what does not open, and cases whose events no longer make one. */
export function legible(batches: readonly Batch[], keys: EventKeys): Legible {
  const explained = new Set<string>();
  for (const { link } of batches.flat()) {
    if (explains.has(link.header.type)) explained.add(link.header.caseId);
  }
  const unread = new Set<string>();
  const cases = new Map<string, Case>();
  let begins = false;

  /** Whether an event is shown. What is known of its case goes on with it. */
  function shows({ link }: Batch[number]): boolean {
    const { header } = link;
    const opened = tryToOpen(link, keys);
    if (!opened) return isOfBook(header) ? false : hide(header);
    if (opened.of === 'nobody') return explained.has(header.caseId) || hide(header);
    begins ||= opened.payload.event.type === 'book-created';
    if (opened.of === 'book' || unread.has(header.caseId)) return opened.of === 'book';
    return evolves(header, opened.payload.event) || hide(header);
  }

  function evolves({ caseId, at, officer }: Header, event: CaseEvent): boolean {
    try {
      cases.set(caseId, evolve(caseId, cases.get(caseId), event, at, officer));
      return true;
    } catch {
      // It stands on something that is missing.
      return false;
    }
  }

  function hide({ caseId }: Header): false {
    unread.add(caseId);
    return false;
  }

  const shown = batches.map((batch) => batch.filter(shows));
  const left = shown.map((batch) =>
    batch.filter(({ link: { header } }) => isOfBook(header) || !unread.has(header.caseId)),
  );
  return { batches: left.filter((batch) => batch.length > 0), unread, begins };
}
