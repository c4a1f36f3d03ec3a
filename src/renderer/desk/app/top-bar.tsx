import Add from '@mui/icons-material/Add';
import KeyboardCommandKey from '@mui/icons-material/KeyboardCommandKey';
import LockOutlined from '@mui/icons-material/LockOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { styled } from '@mui/material/styles';
import { openDialog } from '../components/dialogs/dialog-store.ts';
import { HelpButton } from '../components/help/help-button.tsx';
import { ChangeButton } from '../components/reading/change-button.tsx';
import { SearchField } from '../features/cases/search/search-field.tsx';
import { useWords } from '../messages/use-words.ts';
import { narrow } from '../look/narrow.ts';
import { lock } from '../status/status.ts';

const Bar = styled('header')(({ theme }) => ({
  gridArea: 'top',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1.5),
  padding: theme.spacing(1.25, 3),
  [narrow]: { flexWrap: 'wrap', '& search': { flexBasis: '100%' } },
  borderBlockEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

/** What is at hand on every page: search before all, the commands, a new case, help, and the lock. */
export function TopBar() {
  const { t } = useWords();
  return (
    <Bar>
      <SearchField />
      <Tooltip title={t('desk.commands.open')}>
        <IconButton
          size="small"
          aria-label={t('desk.commands.title')}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => openDialog({ type: 'commands' })}
        >
          <KeyboardCommandKey fontSize="small" />
        </IconButton>
      </Tooltip>
      <ChangeButton
        variant="outlined"
        startIcon={<Add />}
        onClick={() => openDialog({ type: 'log-case' })}
        sx={{ flexShrink: 0 }}
      >
        {t('desk.shell.newCase')}
      </ChangeButton>
      <HelpButton />
      <Tooltip title={t('desk.shell.lock')}>
        <IconButton size="small" aria-label={t('desk.shell.lock')} onClick={() => void lock()}>
          <LockOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
    </Bar>
  );
}
