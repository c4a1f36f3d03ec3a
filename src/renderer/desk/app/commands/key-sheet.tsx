import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { useWords } from '../../messages/use-words.ts';

const keys = {
  everywhere: { palette: 'Ctrl+K', search: '/', keys: '?', help: 'F1' },
  lists: {
    move: 'J K ↓ ↑',
    open: 'Enter',
    preview: 'Space',
    why: 'W',
    handler: 'H',
    kind: 'T',
    acts: 'Shift+F10',
    choose: 'X',
    along: 'Shift+↓ ↑',
    all: 'Ctrl+A',
    letGo: 'Esc',
  },
  case: { step: 'N' },
  inbox: { save: 'S', discard: 'X', next: 'J K' },
  review: {
    keep: 'K',
    redact: 'R',
    own: 'O',
    ordinary: 'N',
    alike: 'Shift+K R N',
    undo: 'Ctrl+Z',
    next: '← →',
  },
  dialogs: { send: 'Enter', sendText: 'Ctrl+Enter', leave: 'Esc' },
} as const;

const Keys = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '120px minmax(0, 1fr)',
  gap: theme.spacing(0.75, 2),
  margin: theme.spacing(0.75, 0, 2),
  ...theme.typography.body2,
  '& dd': { margin: 0 },
  '& dt': { fontWeight: 600 },
}));

/** Which keys do what. */
export function KeySheet() {
  const { t } = useWords();
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="md" onClose={closeDialog} aria-labelledby={id}>
      <DialogTitle id={id}>{t('desk.commands.keys')}</DialogTitle>
      {/* In a small window it scrolls, and so must be reached by keyboard. */}
      <DialogContent tabIndex={0} sx={{ columns: { sm: 2 }, columnGap: 4 }}>
        <Group name="everywhere" does={keys.everywhere} />
        <Group name="lists" does={keys.lists} />
        <Group name="case" does={keys.case} />
        <Group name="inbox" does={keys.inbox} />
        <Group name="review" does={keys.review} />
        <Group name="dialogs" does={keys.dialogs} />
        <Typography variant="caption" color="textSecondary">
          {t('desk.commands.keysMac')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={closeDialog}>{t('desk.shell.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

type Does = (typeof keys)[keyof typeof keys];
type Did = { [G in keyof typeof keys]: keyof (typeof keys)[G] }[keyof typeof keys];

function Group({ name, does }: { readonly name: keyof typeof keys; readonly does: Does }) {
  const { t } = useWords();
  const lines = Object.entries(does) as [Did, string][];
  return (
    <Box component="section" sx={{ breakInside: 'avoid' }}>
      <Typography variant="h4" component="h3">
        {t(`desk.commands.keyGroups.${name}`)}
      </Typography>
      <Keys>
        {lines.map(([what, key]) => [
          <dt key={`${what} key`}>{key}</dt>,
          <dd key={what}>{t(`desk.commands.does.${what}`)}</dd>,
        ])}
      </Keys>
    </Box>
  );
}
