import { Alert, AlertTitle, Button } from '@mui/material';
import { styled } from '@mui/material/styles';
import { narrow } from '../../look/narrow.ts';
import { useWords } from '../../messages/use-words.ts';
import { WholeNumbers } from '../labels/whole-numbers.tsx';
import { dismissToast, useToasts } from './toast-store.ts';

const Place = styled('section')(({ theme }) => {
  const over = {
    position: 'fixed',
    left: '50%',
    transform: 'translateX(-50%)',
    bottom: theme.spacing(3),
    // Over the desk, under its menus and dialogs: it never lies over what one reaches for there.
    zIndex: theme.zIndex.modal - 1,
    width: '22.5rem',
    maxWidth: 'calc(100vw - 48px)',
  } as const;
  return {
    display: 'grid',
    gap: theme.spacing(1),
    '&[data-place="foot"]': over,
    // In the room beside the page, where it covers nothing one may want to press: there it is read also while a dialog is open.
    '&[data-place="side"]': {
      position: 'relative',
      zIndex: theme.zIndex.modal + 1,
      maxHeight: '50%',
      overflow: 'auto',
      flexShrink: 0,
      '&:not(:empty)': { marginBlock: theme.spacing(1) },
      '& .MuiAlert-root': { padding: theme.spacing(0.5, 1) },
      '& .MuiAlert-colorSuccess .MuiAlert-icon': { display: 'none' },
      '& .MuiAlert-icon': { marginInlineEnd: theme.spacing(0.75) },
      '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' },
      '& .MuiAlert-action': { paddingInlineStart: 0, marginInlineEnd: -4 },
      [narrow]: over,
    },
  };
});

const severities = { done: 'success', waits: 'warning', refused: 'error' } as const;

/**
 * Acknowledgements, read out politely: in the side of the desk, or at the foot of a window that has no side. The region is
 * always there, or nothing would be read.
 */
export function Toasts({ place }: { readonly place: 'side' | 'foot' }) {
  const { t } = useWords();
  const toasts = useToasts((state) => state.toasts);
  return (
    <Place
      className="screen-only"
      data-place={place}
      aria-live="polite"
      aria-label={t('desk.shell.notifications')}
    >
      {toasts.map(({ id, tone, title, advice, undo }) => (
        <Alert
          key={id}
          severity={severities[tone]}
          role="none"
          closeText={t('desk.shell.dismiss')}
          onClose={() => dismissToast(id)}
        >
          {advice ? (
            <AlertTitle>
              <WholeNumbers>{title}</WholeNumbers>
            </AlertTitle>
          ) : (
            <WholeNumbers>{title}</WholeNumbers>
          )}
          {advice && <WholeNumbers>{advice}</WholeNumbers>}
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
    </Place>
  );
}
