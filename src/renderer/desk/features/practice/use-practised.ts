import { useEffect } from 'react';
import { ok } from '#domain/result.ts';
import type { Review } from '#shared/contract/cases/review-contract.ts';
import type { CaseView } from '#shared/views/views.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { useDialog } from '../../components/dialogs/dialog-store.ts';
import type { Practised } from './at-hand.ts';
import { useGuide } from './guide-store.ts';

/** The first request for access in the book, which is the one that is practised on, as far as it has come. */
export function usePractised(): (Practised & { readonly reference: string }) | undefined {
  const dueSeen = useGuide((guide) => guide.dueSeen);
  const isExplained = useDialog(({ dialog }) => dialog?.type === 'why');
  useEffect(() => {
    if (isExplained) useGuide.setState({ dueSeen: true });
  }, [isExplained]);
  const listed = useAnswer('practice cases', () =>
    ombud.cases.list({ search: 'kind:access', offset: 0, limit: 500 }),
  );
  const [reference = ''] =
    listed.state === 'ready' ? listed.value.rows.map((row) => row.reference).toSorted() : [];
  const shown = useAnswer<CaseView | undefined>(`practice case ${reference}`, async () =>
    reference === '' ? ok(undefined) : ombud.cases.show({ reference }),
  );
  const reviewed = useAnswer<Review | undefined>(`practice review ${reference}`, async () =>
    reference === '' ? ok(undefined) : ombud.review.show({ reference }),
  );
  if (listed.state !== 'ready' || shown.state !== 'ready') return undefined;
  const { value: view } = shown;
  const review = reviewed.state === 'ready' ? reviewed.value : undefined;
  return {
    reference,
    dueSeen,
    ...(view && { view }),
    ...(review && { toReview: leftIn(review) }),
  };
}

/** Columns that nobody has placed, and marks that nobody has decided on. */
function leftIn({ systems, files }: Review): number {
  const unplaced = systems.map((system) => system.unplaced.length);
  const undecided = files.map(({ tables, undecidedNames }) =>
    tables.reduce((sum, table) => sum + table.undecided, undecidedNames),
  );
  return [...unplaced, ...undecided].reduce((sum, count) => sum + count, 0);
}
