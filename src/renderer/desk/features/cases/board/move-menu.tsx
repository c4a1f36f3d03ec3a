import { Menu, MenuItem } from '@mui/material';
import { type Stage, stages } from '#domain/case/stage.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { useWords } from '../../../messages/use-words.ts';

/** A card, and the column it is taken from. */
export interface Held {
  readonly row: CaseRow;
  readonly from: Stage;
}

interface Props {
  readonly held: Held;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly onMove: (to: Stage) => void;
}

/** The other columns, for who moves a card by the keyboard. */
export function MoveMenu({ held: { row, from }, anchor, onClose, onMove }: Props) {
  const { t } = useWords();
  const name = t('desk.board.move', { reference: row.reference });
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { dense: true, 'aria-label': name } }}
    >
      {stages
        .filter((to) => to !== from)
        .map((to) => (
          <MenuItem
            key={to}
            onClick={() => {
              onClose();
              onMove(to);
            }}
          >
            {t('desk.board.moveTo', { stage: t(`desk.board.stages.${to}`) })}
          </MenuItem>
        ))}
    </Menu>
  );
}
