import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { RecoveryKey } from '../../../components/passphrase/recovery-key.tsx';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  readonly recoveryKey: string;
  readonly organisation: string;
  readonly onDone: () => void;
}

/** The new key, once. Nothing but saying that it is kept leads out of here: Escape would lose it. */
export function NewKeyDialog({ onDone, ...key }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id} className="screen-only">
        {t('desk.book.recoveryTitle')}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" className="screen-only">
          {t('desk.security.recoveryText')}
        </Typography>
        <RecoveryKey {...key} done={t('desk.security.done')} onDone={onDone} />
      </DialogContent>
    </Dialog>
  );
}
