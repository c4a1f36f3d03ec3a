import { Button, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import type { Stage } from '#domain/case/stage.ts';
import { rowAt } from '../../../ask/page-window.ts';
import { sayNumber } from '../../../messages/numbers.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useReads } from '../../../status/use-reads.ts';
import type { Listed } from '../table/use-listed.ts';
import { Column, Columns, Unread } from './board-style.ts';
import { CaseCard } from './case-card.tsx';
import { cardAfter, columnsOf } from './columns-of.ts';
import { type Held, MoveMenu } from './move-menu.tsx';
import { useMoveCard } from './use-move-card.ts';

/** As many cards of a column are drawn, and as many more with each press. */
const step = 30;

const cardId = (column: number, card: number) => `card-${column}-${card}`;

/** The list as cards by how far the cases have come. A card that is put elsewhere offers the act that leads there. */
export function CaseBoard({ listed: { held, groups, onRows } }: { readonly listed: Listed }) {
  const { t, language } = useWords();
  const reads = useReads();
  const move = useMoveCard();
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const [limits, setLimits] = useState<Partial<Record<Stage, number>>>({});
  const [dragged, setDragged] = useState<Held>();
  const [over, setOver] = useState<Stage>();
  const [moving, setMoving] = useState<Held & { readonly anchor: HTMLElement }>();
  const columns = columnsOf(groups ?? []);
  const shown = columns.map(({ stage, count }) => Math.min(count, limits[stage] ?? step));
  const rows = columns.flatMap(({ first }, column) =>
    Array.from({ length: shown[column] ?? 0 }, (_, card) => first + card),
  );
  const wanted = rows.join();
  const tell = useEffectEvent((seen: readonly number[]) => onRows(seen));
  useEffect(() => tell(wanted.split(',').filter(Boolean).map(Number)), [wanted]);
  // The first card there is, where the one that had the focus is gone.
  const active = (shown[at[0]] ?? 0) > at[1] ? at : [shown.findIndex((count) => count > 0), 0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const column = columns[at[0]];
    const row = column && rowAt(held, column.first + at[1]);
    if (event.key.toLowerCase() === 'm' && row && !reads && event.target instanceof HTMLElement) {
      return setMoving({ row, from: column.stage, anchor: event.target });
    }
    const next = cardAfter(event.key, at, shown);
    if (!next) return;
    event.preventDefault();
    document.getElementById(cardId(...next))?.focus();
  };
  return (
    <>
      <Columns onKeyDown={onKeyDown}>
        {columns.map(({ stage, count, first }, column) => (
          <Column
            key={stage}
            aria-label={t(`desk.board.stages.${stage}`)}
            data-over={over === stage && dragged !== undefined && dragged.from !== stage}
            onDragOver={(event) => {
              if (!dragged) return;
              event.preventDefault();
              setOver(stage);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged) move(dragged.row, dragged.from, stage);
              setDragged(undefined);
            }}
          >
            <Typography variant="h4" component="h2" sx={{ px: 1.25, py: 1 }}>
              {`${t(`desk.board.stages.${stage}`)} `}
              <Typography variant="caption" color="textSecondary" component="span">
                {sayNumber(count, language)}
              </Typography>
            </Typography>
            <ul>
              {Array.from({ length: shown[column] ?? 0 }, (_, card) => {
                const row = rowAt(held, first + card);
                // Pages are read one after another: what is on its way has its place.
                if (!row) return <Unread key={`unread ${card}`} aria-hidden />;
                return (
                  <CaseCard
                    key={row.reference}
                    row={row}
                    id={cardId(column, card)}
                    active={active[0] === column && active[1] === card}
                    onFocus={() => setAt([column, card])}
                    onMove={(anchor) => setMoving({ row, from: stage, anchor })}
                    onDragStart={({ dataTransfer }) => {
                      dataTransfer.setData('application/x-ombud-card', '');
                      dataTransfer.effectAllowed = 'move';
                      setDragged({ row, from: stage });
                    }}
                    onDragEnd={() => setDragged(undefined)}
                  />
                );
              })}
            </ul>
            {count > (shown[column] ?? 0) && (
              <Button
                onClick={() =>
                  setLimits((before) => ({ ...before, [stage]: (before[stage] ?? step) + step }))
                }
              >
                {t('desk.board.more', { count: count - (shown[column] ?? 0) })}
              </Button>
            )}
          </Column>
        ))}
      </Columns>
      {!reads && (
        <Typography variant="caption" color="textSecondary" sx={{ px: 3, pb: 1 }}>
          {t('desk.board.hint')}
        </Typography>
      )}
      {moving && (
        <MoveMenu
          held={moving}
          anchor={moving.anchor}
          onClose={() => setMoving(undefined)}
          onMove={(to) => move(moving.row, moving.from, to)}
        />
      )}
    </>
  );
}
