import { Checkbox, Skeleton } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { MouseEvent } from 'react';
import type { ShownColumn } from '#shared/list/arrangement.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { useWords } from '../../../messages/use-words.ts';
import { goTo } from '../../../route.ts';
import { openRowMenu } from '../acts/row-menu-store.ts';
import { selectRow } from '../filter-store.ts';
import { Row } from './case-grid.ts';
import { Cell } from './cells.tsx';

/** Lies above the link that covers its row. */
const Choose = styled(Checkbox)({ zIndex: 1, padding: 2, marginInlineStart: -4 });

interface Props {
  /** What tells the line from others, and where it lies. */
  readonly place: Record<string, unknown>;
  readonly index: number;
  readonly columns: readonly ShownColumn[];
  readonly chosen: boolean;
  /** Whether a click shows the case beside the list; two open it. */
  readonly previews: boolean;
  readonly onChoose: () => void;
  readonly row: CaseRow | undefined;
}

/** One case in the list. */
export function CaseLine({ place, index, columns, row, chosen, previews, onChoose }: Props) {
  const { t } = useWords();
  if (!row) {
    return (
      <Row {...place}>
        <td style={{ gridColumn: '1 / -1' }}>
          <Skeleton width={110} />
        </td>
      </Row>
    );
  }
  const { reference } = row;
  const onOpen = (event: MouseEvent) => {
    selectRow(index);
    if (previews && !event.ctrlKey && !event.metaKey) event.preventDefault();
  };
  return (
    <Row
      {...place}
      aria-selected={chosen}
      {...(previews && { onDoubleClick: () => goTo({ page: 'case', reference }) })}
      onContextMenu={(event) => {
        event.preventDefault();
        selectRow(index);
        openRowMenu({ what: 'acts', row, at: { left: event.clientX, top: event.clientY } });
      }}
    >
      <td>
        <Choose
          size="small"
          checked={chosen}
          slotProps={{
            input: { tabIndex: -1, 'aria-label': t('desk.cases.choose', { reference }) },
          }}
          onChange={onChoose}
        />
      </td>
      {columns.map(({ column }) => (
        <td key={column} data-column={column}>
          <Cell column={column} row={row} onOpen={onOpen} />
        </td>
      ))}
    </Row>
  );
}
