import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onCancel: () => void;
}

/** How far the drawing for the printer is. */
export function PrintProgress({ page, pages, onCancel }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <Dialog
      open
      maxWidth="xs"
      fullWidth
      onClose={onCancel}
      aria-labelledby={id}
      transitionDuration={0}
    >
      <DialogTitle id={id}>{t('desk.pdf.printing')}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom>{t('desk.pdf.page', { page, of: pages })}</Typography>
        <LinearProgress
          variant="determinate"
          value={(100 * page) / pages}
          aria-label={t('desk.pdf.printing')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t('desk.shell.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
