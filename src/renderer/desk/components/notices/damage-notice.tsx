import { Alert, AlertTitle, Button } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { lock } from '../../status/status.ts';
import { useDamage } from '../labels/use-damage.ts';

/** What is damaged in a book that is only read, what that means, and what to do. */
export function DamageNotice() {
  const { t } = useWords();
  const damage = useDamage();
  if (!damage) return null;
  const { gaps, unread } = damage;
  const missing = gaps.map(({ desk, from, to }) =>
    t('desk.damage.gap', { count: to - from + 1, from, to, desk }),
  );
  return (
    <Alert
      severity="error"
      action={
        <>
          <Button color="inherit" size="small" href={toHash({ page: 'backup' })}>
            {t('desk.shell.backup')}
          </Button>
          <Button color="inherit" size="small" onClick={() => void lock()}>
            {t('desk.shell.lock')}
          </Button>
        </>
      }
    >
      <AlertTitle>{t('desk.damage.title')}</AlertTitle>
      {[
        ...missing,
        ...(unread > 0 ? [t('desk.damage.unread', { count: unread })] : []),
        gaps.length === 0 && unread === 0 ? t('desk.damage.mended') : t('desk.damage.whatToDo'),
      ].map((line) => (
        <p key={line} style={{ margin: 0 }}>
          {line}
        </p>
      ))}
    </Alert>
  );
}
