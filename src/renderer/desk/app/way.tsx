import { ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef } from 'react';
import { KeyCap } from '../components/keys/key-cap.ts';
import { sayNumber } from '../messages/numbers.ts';
import { useWords } from '../messages/use-words.ts';
import { type Route, toHash } from '../route.ts';

const Count = styled('output')(({ theme }) => ({
  minWidth: 22,
  paddingInline: 6,
  borderRadius: 11,
  textAlign: 'center',
  ...theme.typography.caption,
  fontWeight: 600,
  color: (theme.vars ?? theme).palette.primary.contrastText,
  background: (theme.vars ?? theme).palette.primary.main,
}));

interface Props {
  readonly to: Route;
  readonly current: boolean;
  readonly icon: ReactNode;
  readonly name: string;
  /** How many wait there; nothing is shown for none. */
  readonly count?: number;
  /** What the count is of, for those who do not see where it stands. */
  readonly counted?: string;
  /** The letter that leads there, while one is awaited. */
  readonly letter?: string | undefined;
  /** An act of its own at the end of the line. */
  readonly beside?: ReactNode;
}

/** One way about the desk. */
export function Way({ to, current, icon, name, count = 0, counted, letter, beside }: Props) {
  const { language } = useWords();
  const way = useRef<HTMLAnchorElement>(null);
  // Where the ways are a line that is longer than the window, the page that is shown is seen in it.
  useEffect(() => {
    if (current) way.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <ListItem
      disablePadding
      secondaryAction={beside}
      sx={{ '& > .MuiListItemSecondaryAction-root': { right: 4 } }}
    >
      <ListItemButton
        dense
        component="a"
        ref={way}
        href={toHash(to)}
        selected={current}
        aria-current={current ? 'page' : undefined}
        sx={{ borderRadius: 1, px: 1, gap: 0.5 }}
      >
        <ListItemIcon sx={{ minWidth: 28 }}>{icon}</ListItemIcon>
        <ListItemText primary={name} />
        {letter && (
          <KeyCap aria-hidden sx={{ flexShrink: 0, bgcolor: 'background.default', opacity: 1 }}>
            {letter}
          </KeyCap>
        )}
        {!letter && count > 0 && <Count aria-label={counted}>{sayNumber(count, language)}</Count>}
      </ListItemButton>
    </ListItem>
  );
}
