import { Alert, AlertTitle, Snackbar } from '@mui/material';
import { useEffect, useState } from 'react';
import { useWords } from '../messages/use-words.ts';
import { useLockNear } from './presence.ts';

/** Says that the desk is about to lock. It is read out once; the seconds are for the eye alone. */
export function LockWarning() {
  const seconds = useLockNear((near) => near.seconds);
  return seconds === undefined ? null : <Warning key={seconds} seconds={seconds} />;
}

function Warning({ seconds }: { readonly seconds: number }) {
  const { t } = useWords();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Snackbar open anchorOrigin={{ vertical: 'top', horizontal: 'center' }}>
      <Alert severity="warning" variant="filled" role="alert">
        <AlertTitle>
          {t('desk.security.near')}{' '}
          <span aria-hidden>{t('desk.security.seconds', { count: left })}</span>
        </AlertTitle>
        {t('desk.security.nearText')}
      </Alert>
    </Snackbar>
  );
}
