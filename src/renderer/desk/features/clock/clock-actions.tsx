import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { IconButton, Menu, MenuItem, Stack, Tooltip } from '@mui/material';
import { useId, useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useSaveCalendar } from '../../components/files/use-save-calendar.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import { clockActionsOf } from './clock-actions-of.ts';

/** What can be done about the date. */
export function ClockActions({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const reads = useReads();
  const saveCalendar = useSaveCalendar();
  const { usual, more } = clockActionsOf(view);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
      {usual.map(({ word, dialog }) => (
        <ChangeButton key={word} variant="outlined" onClick={() => openDialog(dialog)}>
          {t(word)}
        </ChangeButton>
      ))}
      <Tooltip title={t('desk.clock.more')}>
        <IconButton
          size="small"
          edge={usual.length === 0 && 'start'}
          aria-label={t('desk.clock.more')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          aria-controls={anchor ? id : undefined}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreHoriz fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {(reads ? [] : more).map(({ word, dialog }) => (
          <MenuItem key={word} dense onClick={choose(() => openDialog(dialog))}>
            {t(word)}
          </MenuItem>
        ))}
        <MenuItem dense onClick={choose(() => void saveCalendar({ reference: view.reference }))}>
          {t('desk.clock.export')}
        </MenuItem>
      </Menu>
    </Stack>
  );
}
