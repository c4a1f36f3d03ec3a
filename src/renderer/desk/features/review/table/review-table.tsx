import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { TableAddress } from '#domain/disclosure/marks.ts';
import type {
  RecordTerms,
  RowUnderReview,
  SystemUnderReview,
  TableUnderReview,
} from '#shared/contract/cases/review-contract.ts';
import { pagesOf, rowAt } from '../../../ask/page-window.ts';
import { usePageWindow } from '../../../ask/use-page-window.ts';
import { ombud } from '../../../bridge.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { cellAfter } from './cell-after.ts';
import { ColumnPlaces } from '../mapping/column-places.tsx';
import { CellText } from './review-cell.tsx';
import { Body, Grid, Head, Pane, rowHeight } from './review-grid.ts';
import { activate, seekSelected, useReviewState } from '../review-store.ts';

interface Props {
  readonly reference: string;
  readonly address: TableAddress;
  readonly table: TableUnderReview;
  /** Absent for the requester's own message, whose columns are no system's. */
  readonly system: SystemUnderReview | undefined;
  readonly terms: RecordTerms;
  /** Hears which row is looked at, whenever it or its marks change. */
  readonly onRow: (row: RowUnderReview | undefined) => void;
}

/** The rows of a table. Only those in view are read; arrow keys move among cells. */
export function ReviewTable({ reference, address, table, system, terms, onRow }: Props) {
  const { t } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const { active, shown, outgoing } = useReviewState();
  const count = shown ? table.shown : table.rows - table.shown;
  const { columns } = table;
  // The compiler whose rule this is does not build the desk.
  // oxlint-disable-next-line react/incompatible-library
  const lines = useVirtualizer({
    count,
    getScrollElement: () => pane.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 80,
  });
  const items = lines.getVirtualItems();
  const stretch = { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0 };
  const source = { reference, ...address, shown };
  const { held, refusal } = usePageWindow(
    JSON.stringify([source, count]),
    pagesOf(stretch),
    (offset, limit) => ombud.review.rows({ ...source, offset, limit }),
  );
  const position = active?.position ?? -1;
  useEffect(() => {
    if (position >= 0) lines.scrollToIndex(position);
    // The virtualizer is new with each render; only another place is a reason to scroll.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [position]);
  const looked = held && position >= 0 ? rowAt(held, position) : undefined;
  useEffect(() => onRow(looked), [looked, onRow]);
  if (refusal) return <RefusalNotice refusal={refusal} />;
  const go = (next: { position: number; column: number }) => {
    const row = held && rowAt(held, next.position);
    if (row) activate({ row: row.index, ...next });
  };
  return (
    <Pane ref={pane} onMouseUp={() => seekSelected(String(getSelection() ?? ''))}>
      <Grid
        role="grid"
        tabIndex={0}
        columns={columns.length}
        aria-label={table.name}
        aria-rowcount={count + 2}
        aria-colcount={columns.length + 1}
        aria-activedescendant={active && cellId(active.position, active.column)}
        onKeyDown={(event) => {
          const size = { rows: count, columns: columns.length };
          const next = cellAfter(event.key, active, size);
          if (!next || event.target !== event.currentTarget) return;
          event.preventDefault();
          go(next);
        }}
      >
        <Head>
          <tr aria-rowindex={1}>
            <th scope="col">{t('desk.data.row')}</th>
            {columns.map((column, index) => (
              // Two columns of an export may bear one name.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={index} scope="col" title={column}>
                {column}
              </th>
            ))}
          </tr>
          {system && (
            <ColumnPlaces reference={reference} columns={columns} system={system} terms={terms} />
          )}
        </Head>
        <Body style={{ height: lines.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = held && rowAt(held, index);
            return (
              <tr
                key={index}
                aria-rowindex={index + 3}
                style={{ transform: `translateY(${start}px)` }}
              >
                <th scope="row">{row ? row.index + 1 : ''}</th>
                {columns.map((_, column) => (
                  <td
                    // oxlint-disable-next-line react/no-array-index-key
                    key={column}
                    id={cellId(index, column)}
                    title={row?.cells[column]}
                    aria-selected={active?.position === index && active.column === column}
                    onClick={() => go({ position: index, column })}
                    onDoubleClick={() => seekSelected(row?.cells[column] ?? '')}
                  >
                    {row && <CellText row={row} column={column} outgoing={outgoing} />}
                  </td>
                ))}
              </tr>
            );
          })}
        </Body>
      </Grid>
    </Pane>
  );
}

const cellId = (position: number, column: number) => `review-${position}-${column}`;
