import { Alert, Button } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { useBackups } from '../labels/use-backups.ts';

/** Says that there is no place for backups yet, or that the last one is too old; nothing where all is well. */
export function BackupNotice() {
  const { t } = useWords();
  const backups = useBackups();
  if (!backups || (backups.places.length > 0 && !backups.late)) return null;
  return (
    <output>
      <Alert
        role="none"
        severity="warning"
        action={
          <Button color="inherit" size="small" href={toHash({ page: 'backup' })}>
            {t('desk.shell.backup')}
          </Button>
        }
      >
        {t(backups.late ? 'desk.backup.late' : 'desk.backup.none')}
      </Alert>
    </output>
  );
}
