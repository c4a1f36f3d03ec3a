import { Menu } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { closeContextMenu, useContextMenu } from './context-menu-store.ts';

/** The menu that was asked for, wherever on the page that was. The keyboard goes back to where it was. */
export function ContextMenu() {
  const { t } = useWords();
  const { opened, isOpen } = useContextMenu();
  if (!opened) return null;
  const { label, at, rows } = opened;
  return (
    <Menu
      open={isOpen}
      anchorReference="anchorPosition"
      anchorPosition={at}
      onClose={closeContextMenu}
      onContextMenu={(event) => event.preventDefault()}
      slotProps={{ list: { dense: true, 'aria-label': label(t) } }}
    >
      {rows}
    </Menu>
  );
}
