import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { pagesOf, rowAt } from '../../ask/page-window.ts';
import { usePageWindow } from '../../ask/use-page-window.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { Body, Grid, Head, Pane, rowHeight } from './data-grid.ts';

interface Props {
  readonly label: string;
  readonly source: {
    readonly reference: string;
    readonly documentId: string;
    readonly table: number;
  };
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Collected data as a table. Only the rows in view are read, and nothing of them is kept. */
export function DataTable({ label, source, columns, rows }: Props) {
  const { t } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  // The compiler whose rule this is does not build the desk.
  // oxlint-disable-next-line react/incompatible-library
  const lines = useVirtualizer({
    count: rows,
    getScrollElement: () => pane.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = lines.getVirtualItems();
  const stretch = { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0 };
  const { held, refusal } = usePageWindow(
    JSON.stringify(source),
    pagesOf(stretch),
    (offset, limit) => ombud.data.rows({ ...source, offset, limit }),
  );
  if (refusal) return <RefusalNotice refusal={refusal} />;
  return (
    <Pane ref={pane} tabIndex={0} aria-label={label}>
      <Grid columns={columns.length} aria-label={label} aria-rowcount={rows + 1}>
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
        </Head>
        <Body style={{ height: lines.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <tr
              key={index}
              aria-rowindex={index + 2}
              style={{ transform: `translateY(${start}px)` }}
            >
              <th scope="row">{index + 1}</th>
              {held &&
                rowAt(held, index)?.map((cell, column) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={column} title={cell}>
                    {cell}
                  </td>
                ))}
            </tr>
          ))}
        </Body>
      </Grid>
    </Pane>
  );
}
