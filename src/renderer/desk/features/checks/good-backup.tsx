import { Link, Typography } from '@mui/material';
import { useBackups } from '../../components/labels/use-backups.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';

/** The newest backup that was opened again, and where it lies; or that there is none. */
export function GoodBackup() {
  const { t, language } = useWords();
  const backups = useBackups();
  if (!backups) return null;
  const [newest] = backups.places
    .flatMap(({ place, verified }) => (verified ? { place, at: verified.at } : []))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      {newest
        ? t('desk.checks.backup', { when: sayMoment(newest.at, language), place: newest.place })
        : t('desk.checks.noBackup')}{' '}
      <Link href={toHash({ page: 'backup' })} color="inherit">
        {t('desk.shell.backup')}
      </Link>
    </Typography>
  );
}
