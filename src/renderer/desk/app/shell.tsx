import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import type { Language } from '#domain/language.ts';
import { ConfidentialCases } from '../components/labels/confidential-cases.tsx';
import { ContextMenu } from '../components/menu/context-menu.tsx';
import { ReadsBanner } from '../components/reading/reads-banner.tsx';
import { SavedSearches } from '../features/cases/saved/saved-searches.tsx';
import { takeOpened, takeWaiting } from '../features/intake/take-files.ts';
import { useWords } from '../messages/use-words.ts';
import { useDeskKeys } from './commands/use-desk-keys.ts';
import { useGoKeys } from './commands/use-go-keys.ts';
import { Dialogs } from './dialogs.tsx';
import { DropTarget } from './dropping/drop-target.tsx';
import { LockWarning } from './lock-warning.tsx';
import { narrow } from '../look/narrow.ts';
import { Navigation } from './navigation.tsx';
import { Page } from './page.tsx';
import { useRoute } from '../route.ts';
import type { Status } from '../status/status-store.ts';
import { useArrival } from './use-arrival.ts';
import { TopBar } from './top-bar.tsx';

const Frame = styled('div')({
  display: 'grid',
  height: '100%',
  gridTemplate: `'side reads' auto 'side top' auto 'side main' minmax(0, 1fr) / 13rem minmax(0, 1fr)`,
  // The page scrolls under its ways, which are two lines; the window does only where it is hardly higher than those.
  [narrow]: {
    gridTemplate: `'side' auto 'reads' auto 'top' auto 'main' minmax(18rem, 1fr) / minmax(0, 1fr)`,
  },
});

const Main = styled('main')({
  gridArea: 'main',
  minHeight: 0,
  overflow: 'auto',
  outline: 'none',
});

const Skip = styled('a')(({ theme }) => ({
  position: 'absolute',
  insetInlineStart: -9999,
  padding: theme.spacing(1),
  zIndex: theme.zIndex.tooltip,
  color: (theme.vars ?? theme).palette.primary.main,
  background: (theme.vars ?? theme).palette.background.paper,
  '&:focus': { insetInlineStart: 8, insetBlockStart: 8 },
}));

interface Props {
  readonly status: Status;
  readonly onSpeak: (language: Language) => void;
}

/** The desk once the book is open. */
export function Shell({ status, onSpeak }: Props) {
  const { t } = useWords();
  const route = useRoute();
  useArrival(route, t);
  useDeskKeys();
  useGoKeys();
  useEffect(() => {
    void takeWaiting();
    void takeOpened();
  }, []);
  return (
    <ConfidentialCases>
      <SavedSearches>
        <DropTarget route={route}>
          <Frame>
            <Skip
              href="#main"
              onClick={(event) => {
                // The address holds the route, so the jump is made by hand.
                event.preventDefault();
                document.querySelector<HTMLElement>('#main')?.focus();
              }}
            >
              {t('desk.shell.skip')}
            </Skip>
            <Navigation route={route} status={status} onSpeak={onSpeak} />
            <Box sx={{ gridArea: 'reads' }}>
              <ReadsBanner />
            </Box>
            <TopBar />
            <Main id="main" tabIndex={-1}>
              <Page route={route} />
            </Main>
          </Frame>
          <Dialogs />
          <ContextMenu />
          <LockWarning />
        </DropTarget>
      </SavedSearches>
    </ConfidentialCases>
  );
}
