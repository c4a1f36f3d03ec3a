import { Fold } from './fold-journal.ts';
import type { Parts } from './parts.ts';

/** What comes next in the journal is folded by this. */
export const foldFrom = (parts: Parts): Fold => new Fold(parts, parts.journal.place);

/** Shows what was folded, and has read again what was remembered. */
export function settle({ reader }: Parts, fold: Fold): void {
  const caseIds = [...fold.caseIds];
  fold.settle();
  for (const caseId of caseIds) reader.renew(caseId);
}

/** Folds cases anew from all their events: their keys have come, or other desks may have had a part in them. */
export function foldAgain(parts: Parts, caseIds: Iterable<string>): void {
  const fold = foldFrom(parts);
  fold.again(caseIds);
  settle(parts, fold);
}
