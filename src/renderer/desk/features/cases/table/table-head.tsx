import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { ButtonBase } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { PointerEvent } from 'react';
import { orderAfter, widened } from '#shared/list/arrange.ts';
import type { ListColumn, ListOrder, ShownColumn } from '#shared/list/arrangement.ts';
import { useWords } from '../../../messages/use-words.ts';
import { rearrange } from '../arrange/arrangement-store.ts';
import { selectRow } from '../filter-store.ts';
import { Head } from './case-grid.ts';
import { ChooseAll } from './choose-all.tsx';
import type { Listed } from './use-listed.ts';

const Sort = styled(ButtonBase)({
  font: 'inherit',
  gap: 2,
  maxWidth: '100%',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  '& svg': { fontSize: 14 },
});

/** What a column is drawn wider by; the menu of the list does the same for the keyboard. */
const Edge = styled('span')(({ theme }) => ({
  position: 'absolute',
  insetBlock: 0,
  insetInlineEnd: -8,
  width: 9,
  cursor: 'col-resize',
  touchAction: 'none',
  '&:hover, &:active': { background: (theme.vars ?? theme).palette.action.selected },
}));

interface Props {
  readonly listed: Listed;
  readonly columns: readonly ShownColumn[];
  readonly order: ListOrder;
}

/** The names of the columns: a press sorts, and the edge is drawn. */
export function TableHead({ listed, columns, order }: Props) {
  const { t } = useWords();
  return (
    <Head>
      <tr aria-rowindex={1}>
        <th scope="col">
          <ChooseAll listed={listed} />
        </th>
        {columns.map(({ column }) => {
          const isBy = order.by === column;
          const Arrow = order.descending ? ArrowDownward : ArrowUpward;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={isBy ? (order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <Sort tabIndex={-1} onClick={() => sortBy(column)}>
                {t(`desk.list.columns.${column}`)}
                {isBy && <Arrow aria-hidden />}
              </Sort>
              <Edge
                aria-hidden
                onPointerDown={({ currentTarget, pointerId }) =>
                  currentTarget.setPointerCapture(pointerId)
                }
                onPointerMove={(event) => draw(event, column)}
              />
            </th>
          );
        })}
      </tr>
    </Head>
  );
}

function sortBy(column: ListColumn) {
  rearrange((before) => ({ ...before, order: orderAfter(before.order, column) }));
  selectRow(0);
}

/** The edge follows the pointer until it is let go. */
function draw({ currentTarget: edge, pointerId, clientX }: PointerEvent, column: ListColumn) {
  const head = edge.parentElement;
  if (!head || !edge.hasPointerCapture(pointerId)) return;
  const width = clientX - head.getBoundingClientRect().left;
  rearrange((before) => ({ ...before, columns: widened(before.columns, column, width) }));
}
