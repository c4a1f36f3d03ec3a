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
      // There is little room: words go on under the sign and beside the cross.
      '& .MuiAlert-root': {
        display: 'flow-root',
        position: 'relative',
        padding: theme.spacing(0.5, 1),
      },
      '& .MuiAlert-colorSuccess .MuiAlert-icon': { display: 'none' },
      '& .MuiAlert-icon': {
        float: 'inline-start',
        fontSize: '1.125rem',
        marginInlineEnd: theme.spacing(0.75),
      },
      '& .MuiAlertTitle-root': { ...theme.typography.body2, fontWeight: 600, marginBottom: 2 },
      '& .MuiAlert-message': { overflow: 'visible', overflowWrap: 'anywhere' },
      '& .MuiAlert-message::before': { content: '""', float: 'inline-end', width: 24, height: 28 },
      '& .MuiAlert-action': {
        position: 'absolute',
        insetInlineEnd: 4,
        insetBlockStart: 2,
        padding: 0,
        margin: 0,
      },
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
