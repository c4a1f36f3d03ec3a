import { Alert, AlertTitle, Button } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useWords } from '../../messages/use-words.ts';
import { dismissToast, useToasts } from './toast-store.ts';

const Corner = styled('section')(({ theme }) => ({
  position: 'fixed',
  right: theme.spacing(3),
  bottom: theme.spacing(3),
  zIndex: theme.zIndex.snackbar,
  display: 'grid',
  gap: theme.spacing(1),
  width: 360,
  maxWidth: 'calc(100vw - 48px)',
}));

const severities = { done: 'success', waits: 'warning', refused: 'error' } as const;

/** Acknowledgements in the corner, read out politely. The region is always there, or nothing would be read. */
export function Toasts() {
  const { t } = useWords();
  const toasts = useToasts((state) => state.toasts);
  return (
    <Corner className="screen-only" aria-live="polite" aria-label={t('desk.shell.notifications')}>
      {toasts.map(({ id, tone, title, advice, undo }) => (
        <Alert
          key={id}
          severity={severities[tone]}
          variant="outlined"
          role="none"
          closeText={t('desk.shell.dismiss')}
          onClose={() => dismissToast(id)}
        >
          {advice ? <AlertTitle>{title}</AlertTitle> : title}
          {advice}
          {undo && (
            <Button
              size="small"
              color="inherit"
              sx={{ display: 'block', mt: 0.5, ml: -0.5 }}
              onClick={() => {
                undo.act();
                dismissToast(id);
              }}
            >
              {undo.label}
            </Button>
          )}
        </Alert>
      ))}
    </Corner>
  );
}
