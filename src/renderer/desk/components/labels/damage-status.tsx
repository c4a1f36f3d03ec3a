import { Link, Typography } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { useDamage } from './use-damage.ts';

/** That the book is damaged and only read; always in sight. */
export function DamageStatus() {
  const { t } = useWords();
  if (!useDamage()) return null;
  return (
    <Typography variant="caption" component="p">
      <Link href={toHash({ page: 'today' })} color="error">
        {t('desk.damage.status')}
      </Link>
    </Typography>
  );
}
