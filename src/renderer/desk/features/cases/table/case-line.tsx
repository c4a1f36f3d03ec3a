import { Checkbox, Skeleton } from '@mui/material';
import { styled } from '@mui/material/styles';
import { memo, type MouseEvent } from 'react';
import type { ShownColumn } from '#shared/list/arrangement.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { useWords } from '../../../messages/use-words.ts';
import { goTo } from '../../../route.ts';
import { openRowMenu } from '../acts/open-row-menu.tsx';
import { toggleChosen } from '../chosen-store.ts';
import { selectRow } from '../filter-store.ts';
import { Row } from './case-grid.ts';
import { Cell } from './cells.tsx';
import { type Placed, placeOf } from './line-place.ts';

/** Lies above the link that covers its row. */
const Choose = styled(Checkbox)({ zIndex: 1, padding: 2, marginInlineStart: -4 });

interface Props extends Placed {
  readonly columns: readonly ShownColumn[];
  readonly chosen: boolean;
  /** Whether a click shows the case beside the list; two open it. */
  readonly previews: boolean;
  readonly row: CaseRow | undefined;
}

/** One case in the list. It is drawn anew when it has changed alone: a list that is scrolled is drawn at every frame. */
export const CaseLine = memo(function CaseLine(props: Props) {
  const { index, active, columns, row, chosen, previews } = props;
  const { t } = useWords();
  const place = { ...placeOf(props), 'data-previewed': previews && active };
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
          onChange={() => toggleChosen(reference)}
        />
      </td>
      {columns.map(({ column }) => (
        <td key={column} data-column={column}>
          <Cell column={column} row={row} onOpen={onOpen} />
        </td>
      ))}
    </Row>
  );
});
