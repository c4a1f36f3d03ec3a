import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { openHelp } from './help-store.ts';

/** Opens the guide at the page that belongs to the screen, as F1 does. */
export function HelpButton() {
  const { t } = useWords();
  return (
    <Tooltip title={t('desk.commands.helpOpen')}>
      <IconButton
        size="small"
        aria-label={t('desk.commands.help')}
        aria-haspopup="dialog"
        aria-keyshortcuts="F1"
        onClick={() => openHelp()}
      >
        <HelpOutline fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
