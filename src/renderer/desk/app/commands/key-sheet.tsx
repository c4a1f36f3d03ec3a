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
import { KeyCap } from '../../components/keys/key-cap.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';

const keys = {
  everywhere: {
    palette: 'Ctrl+K',
    search: '/',
    go: 'G …',
    keys: '?',
    help: 'F1',
    acts: 'Shift+F10',
  },
  lists: {
    found: 'Enter',
    move: 'J K ↓ ↑',
    open: 'Enter',
    preview: 'Space',
    why: 'W',
    handler: 'H',
    kind: 'T',
    choose: 'X',
    along: 'Shift+↓ ↑',
    all: 'Ctrl+A',
    letGo: 'Esc',
  },
  disposal: { all: 'Ctrl+A', dispose: 'Delete' },
  case: { step: 'N' },
  inbox: { save: 'S', discard: 'X', kind: 'T', original: 'O', next: 'J K' },
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

/** What writes in the book, or works on what is written: none of it is for who only reads. */
const writing: { readonly [G in keyof typeof keys]?: readonly (keyof (typeof keys)[G])[] } = {
  lists: ['handler', 'kind'],
  disposal: ['all', 'dispose'],
  case: ['step'],
  inbox: ['save', 'discard', 'kind', 'original', 'next'],
  review: ['keep', 'redact', 'own', 'ordinary', 'alike', 'undo'],
};

const Keys = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '7.5rem minmax(0, 1fr)',
  gap: theme.spacing(0.75, 2),
  margin: theme.spacing(0.75, 0, 2),
  ...theme.typography.body2,
  alignItems: 'baseline',
  '& dd': { margin: 0 },
  '& dt': { display: 'flex', gap: 4, flexWrap: 'wrap', fontWeight: 550 },
}));

/** Which keys do what, for whoever is at work. */
export function KeySheet() {
  const { t } = useWords();
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="md" onClose={closeDialog} aria-labelledby={id}>
      <DialogTitle id={id}>{t('desk.commands.keys')}</DialogTitle>
      {/* In a small window it scrolls, and so must be reached by keyboard. */}
      <DialogContent tabIndex={0} sx={{ columns: { sm: 2 }, columnGap: 4 }}>
        {groups.map((name) => (
          <Group key={name} name={name} />
        ))}
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

type GroupName = keyof typeof keys;
type Did = { [G in GroupName]: keyof (typeof keys)[G] }[GroupName];
const groups = Object.keys(keys) as readonly GroupName[];

function Group({ name }: { readonly name: GroupName }) {
  const { t } = useWords();
  const reads = useReads();
  const shut: readonly string[] = reads ? (writing[name] ?? []) : [];
  const lines = (Object.entries(keys[name]) as [Did, string][]).filter(
    ([what]) => !shut.includes(what),
  );
  if (lines.length === 0) return null;
  return (
    <Box component="section" sx={{ breakInside: 'avoid' }}>
      <Typography variant="h4" component="h3">
        {t(`desk.commands.keyGroups.${name}`)}
      </Typography>
      <Keys>
        {lines.map(([what, key]) => [
          <dt key={`${what} key`}>
            {key.split(' ').map((one) => (
              <KeyCap key={one}>{one}</KeyCap>
            ))}
          </dt>,
          <dd key={what}>{t(`desk.commands.does.${what}`)}</dd>,
        ])}
      </Keys>
    </Box>
  );
}
