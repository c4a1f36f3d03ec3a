import type { RowUnderReview } from '#shared/contract/cases/review-contract.ts';

/** A piece of a cell's text, and how it is marked; `undefined` where it is not. */
export interface Piece {
  readonly text: string;
  readonly standing: 'redacted' | 'kept' | 'undecided' | undefined;
}

const weight = { redacted: 3, undecided: 2, kept: 1 } as const;

/** A cell's text in pieces, each as it is marked; where marks overlap, the redaction counts. Together they are the text. */
export function piecesOf(
  text: string,
  stretches: readonly Pick<RowUnderReview['stretches'][number], 'start' | 'end' | 'standing'>[],
): Piece[] {
  const edges = [
    ...new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])]),
  ]
    .filter((edge) => edge <= text.length)
    .toSorted((a, b) => a - b);
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? 0;
    const [heaviest] = stretches
      .filter((stretch) => stretch.start <= start && end <= stretch.end)
      .toSorted((a, b) => weight[b.standing] - weight[a.standing]);
    return { text: text.slice(start, end), standing: heaviest?.standing };
  });
}
