import FolderOutlined from '@mui/icons-material/FolderOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import {
  Box,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Typography,
} from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Mark } from '../components/mark.tsx';
import { useDrafts } from '../features/intake/draft-store.ts';
import { useWords } from '../messages/use-words.ts';
import { type Route, toHash } from '../route.ts';
import type { Status } from './status-store.ts';

const Side = styled('nav')(({ theme }) => ({
  gridArea: 'side',
  display: 'flex',
  flexDirection: 'column',
  padding: theme.spacing(2, 1.5),
  borderInlineEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

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
  readonly route: Route;
  readonly status: Status;
}

/** The ways about the desk, and who sits at it. */
export function Navigation({ route, status }: Props) {
  const { t } = useWords();
  const drafts = useDrafts((state) => state.drafts.length);
  return (
    <Side aria-label={t('desk.shell.navigation')}>
      <Box sx={{ px: 1, pb: 2 }}>
        <Mark />
      </Box>
      <List disablePadding sx={{ flex: 1 }}>
        <Way to={{ page: 'cases' }} current={route.page !== 'inbox'} icon={<FolderOutlined />}>
          <ListItemText primary={t('desk.shell.cases')} />
        </Way>
        <Way to={{ page: 'inbox' }} current={route.page === 'inbox'} icon={<InboxOutlined />}>
          <ListItemText primary={t('desk.shell.inbox')} />
          {drafts > 0 && (
            <Count aria-label={t('desk.shell.draftsCount', { count: drafts })}>{drafts}</Count>
          )}
        </Way>
      </List>
      <Box sx={{ px: 1 }}>
        <Typography variant="body2">{status.handler}</Typography>
        <Typography variant="caption" color="textSecondary">
          {status.organisation}
        </Typography>
      </Box>
    </Side>
  );
}

interface WayProps {
  readonly to: Route;
  readonly current: boolean;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function Way({ to, current, icon, children }: WayProps) {
  return (
    <ListItem disablePadding>
      <ListItemButton
        dense
        component="a"
        href={toHash(to)}
        selected={current}
        aria-current={current ? 'page' : undefined}
        sx={{ borderRadius: 1, px: 1 }}
      >
        <ListItemIcon sx={{ minWidth: 32 }}>{icon}</ListItemIcon>
        {children}
      </ListItemButton>
    </ListItem>
  );
}
