import { Alert, AlertTitle, Button } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useWords } from '../../messages/use-words.ts';
import { dismissToast, useToasts } from './toast-store.ts';

const Foot = styled('section')(({ theme }) => ({
  position: 'fixed',
  // In the middle: buttons stand at the sides.
  left: '50%',
  transform: 'translateX(-50%)',
  bottom: theme.spacing(3),
  // Over the desk, under its menus and dialogs: it never lies over what one reaches for there.
  zIndex: theme.zIndex.modal - 1,
  display: 'grid',
  gap: theme.spacing(1),
  width: 360,
  maxWidth: 'calc(100vw - 48px)',
}));

const severities = { done: 'success', waits: 'warning', refused: 'error' } as const;

/** Acknowledgements at the foot of the window, read out politely. The region is always there, or nothing would be read. */
export function Toasts() {
  const { t } = useWords();
  const toasts = useToasts((state) => state.toasts);
  return (
    <Foot className="screen-only" aria-live="polite" aria-label={t('desk.shell.notifications')}>
      {toasts.map(({ id, tone, title, advice, undo }) => (
        <Alert
          key={id}
          severity={severities[tone]}
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
    </Foot>
  );
}
