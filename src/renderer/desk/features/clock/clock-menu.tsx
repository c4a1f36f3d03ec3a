import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { useId, useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useSaveCalendar } from '../../components/files/use-save-calendar.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import { clockActionsOf } from './clock-actions-of.ts';

/** What is seldom done about the date. */
export function ClockMenu({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const reads = useReads();
  const saveCalendar = useSaveCalendar();
  const { more } = clockActionsOf(view);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Tooltip title={t('desk.clock.more')}>
        <IconButton
          size="small"
          aria-label={t('desk.clock.more')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          aria-controls={anchor ? id : undefined}
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={{ marginInlineStart: 'auto' }}
        >
          <MoreHoriz fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t('desk.clock.more') } }}
      >
        {(reads ? [] : more).map(({ word, dialog }) => (
          <MenuItem key={word} dense onClick={choose(() => openDialog(dialog))}>
            {t(word)}
          </MenuItem>
        ))}
        <MenuItem dense onClick={choose(() => void saveCalendar({ reference: view.reference }))}>
          {t('desk.clock.export')}
        </MenuItem>
      </Menu>
    </>
  );
}
