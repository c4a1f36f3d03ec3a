import { Box } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { CaseRow } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { goTo } from '../../route.ts';
import { Body, Grid, Head, rowHeight } from './case-grid.ts';
import { CaseLine, rowId } from './case-line.tsx';
import { type PageWindow, rowAt, type Stretch } from '../../ask/page-window.ts';
import { ChooseAll } from './choose-all.tsx';
import { choose as chooseMany, letGo, toggleChosen, useChosenSet } from './chosen-store.ts';
import { referencesBetween, referencesIn } from './references-in.ts';
import { useRowKeys } from './use-row-keys.ts';

interface Props {
  readonly held: PageWindow<CaseRow>;
  /** Told which rows are in view, so that they are read. */
  readonly onRange: (range: Stretch) => void;
}

/** The list as a grid: one stop for Tab, arrows to move, Enter to open. */
export function CaseTable({ held, onRange }: Props) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  // The compiler whose rule this is does not build the desk.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: held.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    // The sticky head covers the first row's place.
    scrollPaddingStart: 34,
  });
  const chosen = useChosenSet();
  const choose = (index: number) => {
    const row = rowAt(held, index);
    if (row) toggleChosen(row.reference);
  };
  const { active, onKeyDown } = useRowKeys({
    count: held.total,
    move: (index) => rows.scrollToIndex(index),
    open: (index) => {
      const row = rowAt(held, index);
      if (row) goTo({ page: 'case', reference: row.reference });
    },
    choose,
    along: (from, to) => chooseMany(referencesBetween(held, from, to)),
    chooseAll: () => chooseMany(referencesIn(held)),
    letGo,
    explain: (index) => {
      const row = rowAt(held, index);
      if (row) openDialog({ type: 'why', reference: row.reference });
    },
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    onRange({ first, last });
  }, [first, last, onRange]);
  // A new list begins at its top, a list come back to where it was left.
  const start = useEffectEvent(() => rows.scrollToIndex(active, { align: 'auto' }));
  useEffect(() => start(), [held.question]);

  return (
    <Box ref={scroller} sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
      <Grid
        role="grid"
        tabIndex={0}
        aria-label={t('desk.cases.title')}
        aria-rowcount={held.total + 1}
        aria-multiselectable
        aria-keyshortcuts="Enter Space X Control+A Escape"
        aria-activedescendant={rowId(active)}
        onKeyDown={onKeyDown}
      >
        <Head>
          <tr aria-rowindex={1}>
            <th scope="col">
              <ChooseAll held={held} />
            </th>
            <th scope="col">{t('desk.cases.reference')}</th>
            <th scope="col">{t('desk.cases.requester')}</th>
            <th scope="col">{t('desk.cases.kind')}</th>
            <th scope="col">{t('desk.cases.status')}</th>
            <th scope="col">{t('desk.cases.due')}</th>
            <th scope="col">{t('desk.cases.received')}</th>
          </tr>
        </Head>
        <Body style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <CaseLine
              key={index}
              index={index}
              top={start}
              row={rowAt(held, index)}
              active={index === active}
              chosen={chosen.has(rowAt(held, index)?.reference ?? '')}
              onChoose={() => choose(index)}
            />
          ))}
        </Body>
      </Grid>
    </Box>
  );
}
