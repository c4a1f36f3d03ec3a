import { Link, Typography } from '@mui/material';
import { sayDay } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { useBackups } from './use-backups.ts';

/** When the last backup was made that has been opened again; always in sight. */
export function BackupStatus() {
  const { t, language } = useWords();
  const backups = useBackups();
  if (!backups) return null;
  const { verifiedAt, late } = backups;
  const text =
    verifiedAt === undefined
      ? t('desk.backup.statusNone')
      : t('desk.backup.status', { when: sayDay(verifiedAt, language) });
  const bad = late || verifiedAt === undefined;
  return (
    <Typography variant="caption" component="p">
      <Link href={toHash({ page: 'backup' })} color={bad ? 'error' : 'textSecondary'}>
        {text}
      </Link>
    </Typography>
  );
}
