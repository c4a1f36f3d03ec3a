import { Typography } from '@mui/material';
import type { DragEvent } from 'react';
import type { CaseRow } from '#shared/views/views.ts';
import { placeOf } from '../../../components/menu/context-menu-store.ts';
import { ConfidentialMark } from '../../../components/labels/confidential-mark.tsx';
import { DueLabel } from '../../../components/labels/due-label.tsx';
import { sayDue } from '../../../messages/dates.ts';
import { sayRequester } from '../../../messages/say-who.ts';
import { useWords } from '../../../messages/use-words.ts';
import { toHash } from '../../../route.ts';
import { useReads } from '../../../status/use-reads.ts';
import { openRowMenu } from '../acts/open-row-menu.tsx';
import { Card, Line } from './board-style.ts';

interface Props {
  readonly row: CaseRow;
  readonly id: string;
  /** Whether it is the one of the board that Tab comes to. */
  readonly active: boolean;
  readonly onFocus: () => void;
  /** Offers the other columns, beside what stands for the card. */
  readonly onMove: (anchor: HTMLElement) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** A case on the board: who, what, by when, and who handles it. */
export function CaseCard({ row, id, active, onFocus, onMove, ...drag }: Props) {
  const { t, language } = useWords();
  const reads = useReads();
  const { reference, subject, kind, handler, due, urgency } = row;
  const said = [...new Set([t(`case.kinds.${kind}`), subject || t('desk.cases.noSubject')])].join(
    ' · ',
  );
  return (
    <Card
      draggable={!reads}
      {...drag}
      onContextMenu={(event) => {
        event.preventDefault();
        const { currentTarget } = event;
        openRowMenu({
          what: 'acts',
          row,
          at: placeOf(event),
          onMove: () => onMove(currentTarget),
        });
      }}
    >
      <Typography variant="body2" noWrap>
        <a
          id={id}
          href={toHash({ page: 'case', reference })}
          draggable={false}
          tabIndex={active ? 0 : -1}
          onFocus={onFocus}
        >
          {sayRequester(row, t)}
        </a>{' '}
        <ConfidentialMark brief reference={reference} />
      </Typography>
      <Typography variant="caption" component="p" noWrap title={said}>
        {said}
      </Typography>
      <Line>
        <Typography variant="caption" noWrap>
          {/* Of a breach the day is enough here: whether it is late stands beside it. */}
          {sayDue(due.slice(0, 10), language, 'short')}
        </Typography>
        <DueLabel urgency={urgency} />
      </Line>
      <Line>
        <Typography variant="caption" color="textSecondary" noWrap sx={{ flexShrink: 0 }}>
          {reference}
        </Typography>
        <Typography variant="caption" color="textSecondary" noWrap>
          {handler || t('desk.list.nobody')}
        </Typography>
      </Line>
    </Card>
  );
}
