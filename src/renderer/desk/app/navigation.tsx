import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import AutoDelete from '@mui/icons-material/AutoDeleteOutlined';
import Backup from '@mui/icons-material/BackupOutlined';
import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import BarChart from '@mui/icons-material/BarChartOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import MenuBook from '@mui/icons-material/MenuBookOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import UnsubscribeOutlined from '@mui/icons-material/UnsubscribeOutlined';
import WbSunny from '@mui/icons-material/WbSunnyOutlined';
import { Box, List } from '@mui/material';
import { styled } from '@mui/material/styles';
import { type ComponentProps, Fragment } from 'react';
import type { Language } from '#domain/language.ts';
import { Mark } from '../components/labels/mark.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { Toasts } from '../components/notices/toasts.tsx';
import { ArrangeSearches, SavedList } from '../features/cases/saved/saved-list.tsx';
import { useDrafts } from '../features/intake/draft-store.ts';
import { ExchangeStatus } from '../features/settings/exchange/exchange-status.tsx';
import { useWords } from '../messages/use-words.ts';
import { ofWork, type Route } from '../route.ts';
import type { Status } from '../status/status-store.ts';
import { useReads } from '../status/use-reads.ts';
import { useGoing } from './commands/go-store.ts';
import { narrow } from '../look/narrow.ts';
import { useUrgentCount } from './use-urgent-count.ts';
import { Way } from './way.tsx';
import { WhoseDesk } from './whose-desk.tsx';

const Side = styled('nav')(({ theme }) => ({
  gridArea: 'side',
  display: 'flex',
  flexDirection: 'column',
  padding: theme.spacing(2, 1.5),
  borderInlineEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  // All in one line that is drawn sideways, so that the page has the window: what has the keyboard comes into sight by itself.
  [narrow]: {
    flexDirection: 'row',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    padding: theme.spacing(0.5, 1.5),
    border: 'none',
    overflowX: 'auto',
    whiteSpace: 'nowrap',
    '& > *': { flex: 'none' },
    '& ul': { display: 'flex', alignItems: 'center', padding: 0, overflow: 'visible' },
    '& li': { width: 'auto' },
    '& .MuiListItemIcon-root': { display: 'none' },
  },
}));

const Brand = styled('div')(({ theme }) => ({
  padding: theme.spacing(0, 1, 2),
  [narrow]: { padding: theme.spacing(0, 1) },
}));

const Ways = styled(List)({ flex: 1, minHeight: 0, overflow: 'auto' });

/** Under the ways; beside them where the page is narrow. */
const Foot = styled('div')({
  [narrow]: { display: 'flex', alignItems: 'center', columnGap: 16 },
});

const icons = {
  today: <WbSunny />,
  cases: <FolderOutlined />,
  inbox: <InboxOutlined />,
  calendar: <CalendarMonth />,
  figures: <BarChart />,
  retention: <AutoDelete />,
  templates: <ArticleOutlined />,
  register: <MenuBook />,
  suppression: <UnsubscribeOutlined />,
  backup: <Backup />,
  settings: <SettingsOutlined />,
};
const ways = ['today', 'cases', 'inbox', 'calendar', 'figures', 'retention'] as const;
const below = ['templates', 'register', 'suppression', 'backup', 'settings'] as const;

interface Props {
  readonly route: Route;
  readonly status: Status;
  readonly onSpeak: (language: Language) => void;
}

/** The ways about the desk, who sits at it, and in which language. */
export function Navigation({ route, status, onSpeak }: Props) {
  const { t } = useWords();
  const drafts = useDrafts((state) => state.drafts.length);
  const urgent = useUrgentCount();
  const reads = useReads();
  const going = useGoing((store) => store.going);
  const current = 'reference' in route || route.page === 'import' ? 'cases' : route.page;
  const counts: Partial<
    Record<keyof typeof icons, Pick<ComponentProps<typeof Way>, 'count' | 'counted'>>
  > = {
    today: { count: urgent, counted: t('desk.shell.urgentCount', { count: urgent }) },
    inbox: { count: drafts, counted: t('desk.shell.draftsCount', { count: drafts }) },
  };
  const wayTo = (page: keyof typeof icons) =>
    reads && ofWork.has(page) ? null : (
      <Fragment key={page}>
        <Way
          to={{ page }}
          current={current === page}
          icon={icons[page]}
          name={t(`desk.shell.${page}`)}
          letter={going ? t(`desk.commands.go.${page}`) : undefined}
          {...counts[page]}
          {...(page === 'cases' && { beside: <ArrangeSearches /> })}
        />
        {page === 'cases' && <SavedList onCases={route.page === 'cases'} />}
      </Fragment>
    );
  return (
    <Side aria-label={t('desk.shell.navigation')}>
      <Brand>
        <Mark />
      </Brand>
      <Ways disablePadding>{ways.map(wayTo)}</Ways>
      <Toasts place="side" />
      <List disablePadding sx={{ pb: 1.5 }}>
        {below.map(wayTo)}
      </List>
      <Foot>
        <ExchangeStatus />
        <WhoseDesk status={status} />
        <Box sx={{ px: 1, pt: 1, [narrow]: { p: 0 } }}>
          <LanguageSwitch onSpeak={onSpeak} />
        </Box>
      </Foot>
    </Side>
  );
}
