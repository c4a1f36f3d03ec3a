import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import { Suspense, useMemo } from 'react';
import { ErrorBoundary } from '../components/notices/error-boundary.tsx';
import { Toasts } from '../components/notices/toasts.tsx';
import { LockedPage } from '../features/book/locked-page.tsx';
import { UnlockPage } from '../features/book/unlock-page.tsx';
import { useLook } from '../look/look-store.ts';
import { About } from '../features/about/about.tsx';
import { Help } from './help/help.tsx';
import { Shell } from './shell.tsx';
import { changeLanguage, enter, refreshStatus } from '../status/status.ts';
import { type Status, useStatus } from '../status/status-store.ts';
import { useCopies } from './use-copies.ts';
import { practiceTheme, themes } from './theme/theme.ts';
import { part } from '../components/notices/part.tsx';

const PracticeFrame = part(async () => {
  const { PracticeFrame } = await import('../features/practice/practice-frame.tsx');
  return { default: PracticeFrame };
});
const PracticePage = part(async () => {
  const { PracticePage } = await import('../features/practice/practice-page.tsx');
  return { default: PracticePage };
});

// Neither is what somebody meets who comes to work in the morning.
const WelcomePage = part(async () => {
  const { WelcomePage } = await import('../features/book/welcome-page.tsx');
  return { default: WelcomePage };
});
const RefusedPage = part(async () => {
  const { RefusedPage } = await import('../features/book/refused-page.tsx');
  return { default: RefusedPage };
});

/** The whole window. */
export function App() {
  const { status, leaving } = useStatus();
  const density = useLook((look) => look.density);
  useCopies();
  const practice = status?.practice === true;
  const theme = useMemo(
    () => (practice ? practiceTheme(density) : themes[density]),
    [density, practice],
  );
  const shown = leaving ? <LockedPage /> : status && <Gate status={status} />;
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <ErrorBoundary>
        <Suspense>
          {/* Nothing of a practice book is seen before that it is one. */}
          {practice ? <PracticeFrame>{shown}</PracticeFrame> : shown}
        </Suspense>
      </ErrorBoundary>
      {!leaving && status?.state !== 'open' && <Toasts place="foot" />}
      {!leaving && <About />}
      {!leaving && <Help />}
    </ThemeProvider>
  );
}

function Gate({ status }: { readonly status: Status }) {
  const onSpeak = (language: Status['language']) => void changeLanguage(language);
  const ways = { onSpeak, onDone: () => void refreshStatus() };
  const onOpen = (opened: Status) => void enter(opened);
  const isShut = status.state === 'new' || status.state === 'locked';
  if (status.practice && isShut) return <PracticePage {...status} {...ways} onOpen={onOpen} />;
  if (status.state === 'new') return <WelcomePage {...ways} />;
  if (status.state === 'locked') {
    return <UnlockPage {...status} {...ways} onOpen={onOpen} />;
  }
  if (status.state === 'refused' && status.refusal) {
    return <RefusedPage {...status} refusal={status.refusal} {...ways} />;
  }
  return <Shell status={status} onSpeak={onSpeak} />;
}
