import type { RowUnderReview } from '#shared/contract/cases/review-contract.ts';
import { useWords } from '../../../messages/use-words.ts';
import { piecesOf } from './stretches.ts';
import { Stretched } from './review-grid.ts';

interface Props {
  readonly row: RowUnderReview;
  readonly column: number;
  readonly outgoing: boolean;
}

/** What stands in a cell, with its marks; or how it goes out. */
export function CellText({ row, column, outgoing }: Props) {
  const { t } = useWords();
  if (outgoing) return row.out[column];
  const cell = row.cells[column] ?? '';
  const whole = { start: 0, end: cell.length, standing: 'redacted' as const };
  const own = row.stretches.filter((stretch) => stretch.column === column);
  const stretches = row.redaction === undefined ? own : [whole];
  if (stretches.length === 0) return cell;
  return piecesOf(cell, stretches).map(({ text, standing }, at) =>
    standing ? (
      // Pieces have no name but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <Stretched key={at} data-standing={standing} title={t(`desk.review.standings.${standing}`)}>
        {text}
      </Stretched>
    ) : (
      text
    ),
  );
}
