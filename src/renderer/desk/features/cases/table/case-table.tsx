import { Box, Typography } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Arrangement } from '#shared/list/arrangement.ts';
import { useRoom } from '../../../components/use-room.ts';
import { useLook } from '../../../look/look-store.ts';
import { useWords } from '../../../messages/use-words.ts';
import { rowAt } from '../../../ask/page-window.ts';
import { useChosenSet } from '../chosen-store.ts';
import { Body, Grid, rowHeights } from './case-grid.ts';
import { CaseLine } from './case-line.tsx';
import { layOut } from './columns.ts';
import { lineId } from './line-place.ts';
import { PartLine } from './part-line.tsx';
import { TableHead } from './table-head.tsx';
import type { Listed } from './use-listed.ts';
import { useRowKeys } from './use-row-keys.ts';

interface Props {
  readonly listed: Listed;
  readonly arrangement: Arrangement;
}

/** The list as a grid: one stop for Tab, arrows to move, Enter to open. */
export function CaseTable({ listed, arrangement }: Props) {
  const { t } = useWords();
  const { held, lines, active, onRows } = listed;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { width } = useRoom(scroller);
  const { density, textSize } = useLook();
  const drawn = textSize / 100;
  const { columns, gap, template } = useMemo(
    () => layOut(arrangement.columns, width, drawn),
    [arrangement.columns, width, drawn],
  );
  const rowHeight = Math.round(rowHeights[density] * drawn);
  // The compiler whose rule this is does not build the desk.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    // Drawn before it is seen: scrolling draws at once, and each key and leap draws all of these.
    overscan: 4,
    // The sticky head covers the first row's place.
    scrollPaddingStart: 34,
  });
  const chosen = useChosenSet();
  const onKeyDown = useRowKeys(listed, (index) => rows.scrollToIndex(index));
  const items = rows.getVirtualItems();
  const inView = items.flatMap(({ index }) => lines.at(index)?.row ?? []);
  const seen = inView.join();
  const tell = useEffectEvent(() => onRows(inView));
  useEffect(() => tell(), [seen]);
  // A new list begins at its top, a list come back to where it was left.
  const start = useEffectEvent(() => rows.scrollToIndex(active, { align: 'auto' }));
  useEffect(() => start(), [held.question, scroller]);
  const style = {
    '--columns': template,
    '--gap': `${gap}px`,
    '--row': `${rowHeight}px`,
  } as CSSProperties;

  return (
    <Box ref={setScroller} sx={{ flex: 1, minWidth: 0, minHeight: 0, overflow: 'auto' }}>
      <Grid
        role="grid"
        tabIndex={0}
        style={style}
        aria-label={t('desk.cases.title')}
        aria-rowcount={lines.count + 1}
        aria-multiselectable
        aria-keyshortcuts="Enter Space W H T X Control+A Escape Shift+F10"
        aria-activedescendant={lineId(active)}
        onKeyDown={onKeyDown}
      >
        <TableHead listed={listed} columns={columns} order={arrangement.order} />
        <Body style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start: top }) => {
            const line = lines.at(index);
            const placed = { index, top, active: index === active };
            if (line?.part && arrangement.group) {
              return <PartLine key={index} group={arrangement.group} {...placed} {...line} />;
            }
            const row = line?.row === undefined ? undefined : rowAt(held, line.row);
            return (
              <CaseLine
                key={index}
                {...placed}
                columns={columns}
                row={row}
                previews={arrangement.preview}
                chosen={chosen.has(row?.reference ?? '')}
              />
            );
          })}
        </Body>
      </Grid>
      {items.length < lines.count && (
        <Typography className="paper-only">
          {t('desk.cases.onPaper', { rows: items.length, count: lines.count })}
        </Typography>
      )}
    </Box>
  );
}
