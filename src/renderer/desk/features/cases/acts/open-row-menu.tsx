import type { CaseRow } from '#shared/views/views.ts';
import { openContextMenu } from '../../../components/menu/context-menu-store.ts';
import { ActItems } from './act-items.tsx';
import { HandlerItems, KindItems } from './change-items.tsx';

/** What the menu of a row gives: another kind, another handler, or all that can be done with it from here. */
export type RowMenuWhat = 'kind' | 'handler' | 'acts';

interface Wanted {
  readonly what: RowMenuWhat;
  readonly row: CaseRow;
  /** In px of the window. */
  readonly at: { readonly left: number; readonly top: number };
  /** Of a card of the board: has it moved. */
  readonly onMove?: () => void;
}

/** Opens what can be done with a case from its row, or one thing of it that is changed there. */
export function openRowMenu(wanted: Wanted): void {
  const { what, row, at, onMove } = wanted;
  const rows = {
    kind: <KindItems row={row} />,
    handler: <HandlerItems row={row} />,
    acts: (
      <ActItems
        row={row}
        onMove={onMove}
        onChange={(next) => openRowMenu({ ...wanted, what: next })}
      />
    ),
  };
  const { reference } = row;
  openContextMenu({
    at,
    label: (t) => t(`desk.list.menus.${what}`, { reference }),
    rows: rows[what],
  });
}
