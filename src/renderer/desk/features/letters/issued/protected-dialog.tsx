import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useWords } from '../../../messages/use-words.ts';
import { type Delivery, saveDelivered } from './delivery.ts';

interface Props {
  readonly delivery: Required<Delivery>;
  /** The locked file itself was saved. */
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const parts = ['file', 'sheet'] as const;

/** The two halves of a protected delivery, to be saved and sent apart. The password is kept nowhere once it is closed. */
export function ProtectedDialog({ delivery, onSaved, onClose }: Props) {
  const { t } = useWords();
  const id = useId();
  const [saved, setSaved] = useState<readonly string[]>([]);
  const save = (part: (typeof parts)[number]) => {
    saveDelivered(delivery[part]);
    if (part === 'file') onSaved();
    setSaved((before) => [...before.filter((other) => other !== part), part]);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      // A slip beside the dialog would lose a password that nobody can get back.
      onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby={id}
    >
      <DialogTitle id={id}>{t('desk.deliver.protectedTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('desk.deliver.protectedText')}</DialogContentText>
        <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', p: 0, mt: 2, mb: 0 }}>
          {parts.map((part) => (
            <Stack
              key={part}
              component="li"
              direction="row"
              spacing={1.5}
              sx={{ alignItems: 'center' }}
            >
              <Stack sx={{ flex: 1, minWidth: 0 }}>
                <Typography>{t(`desk.deliver.${part}`)}</Typography>
                <Typography variant="caption" color="textSecondary" noWrap>
                  {delivery[part].fileName}
                </Typography>
              </Stack>
              <Button
                variant={saved.includes(part) ? 'outlined' : 'contained'}
                onClick={() => save(part)}
              >
                {t(`desk.deliver.save_${part}`)}
              </Button>
            </Stack>
          ))}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>
          {t(saved.length < parts.length ? 'desk.shell.cancel' : 'desk.deliver.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
