import { Menu } from '@mui/material';
import { useWords } from '../../../messages/use-words.ts';
import { ActItems } from './act-items.tsx';
import { HandlerItems, KindItems } from './change-items.tsx';
import { closeRowMenu, useRowMenu } from './row-menu-store.ts';

/** What can be done with a case from its row, or one thing of it that is changed there. */
export function RowMenu() {
  const { t } = useWords();
  const { opened, isOpen } = useRowMenu();
  if (!opened) return null;
  const { what, row, at } = opened;
  const Items = { kind: KindItems, handler: HandlerItems, acts: ActItems }[what];
  return (
    <Menu
      open={isOpen}
      anchorReference="anchorPosition"
      anchorPosition={at}
      onClose={closeRowMenu}
      onContextMenu={(event) => event.preventDefault()}
      slotProps={{
        list: {
          dense: true,
          'aria-label': t(`desk.list.menus.${what}`, { reference: row.reference }),
        },
      }}
    >
      <Items row={row} />
    </Menu>
  );
}
