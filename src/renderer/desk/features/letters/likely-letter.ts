import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { CaseView } from '#shared/views.ts';

/** The letter most likely to be next: first the acknowledgement, then for access the summary. */
export function likelyLetter({ kind, data, documents }: CaseView): LetterKind {
  if (kind !== 'access') return 'acknowledgement';
  const acknowledged = documents.some((letter) => letter.kind === 'acknowledgement');
  return acknowledged || data.length > 0 ? 'access-summary' : 'acknowledgement';
}
