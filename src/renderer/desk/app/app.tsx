import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import { ErrorBoundary } from '../components/notices/error-boundary.tsx';
import { Toasts } from '../components/notices/toasts.tsx';
import { RefusedPage } from '../features/book/refused-page.tsx';
import { LockedPage } from '../features/book/locked-page.tsx';
import { UnlockPage } from '../features/book/unlock-page.tsx';
import { WelcomePage } from '../features/book/welcome-page.tsx';
import { useLook } from '../look/look-store.ts';
import { Help } from './help/help.tsx';
import { Shell } from './shell.tsx';
import { changeLanguage, enter, refreshStatus } from '../status/status.ts';
import { type Status, useStatus } from '../status/status-store.ts';
import { useCopies } from './use-copies.ts';
import { themes } from './theme.ts';

/** The whole window. */
export function App() {
  const { status, leaving } = useStatus();
  const density = useLook((look) => look.density);
  useCopies();
  return (
    <ThemeProvider theme={themes[density]}>
      <CssBaseline />
      <ErrorBoundary>{leaving ? <LockedPage /> : status && <Gate status={status} />}</ErrorBoundary>
      {!leaving && <Toasts />}
      {!leaving && <Help />}
    </ThemeProvider>
  );
}

function Gate({ status }: { readonly status: Status }) {
  const onSpeak = (language: Status['language']) => void changeLanguage(language);
  const ways = { onSpeak, onDone: () => void refreshStatus() };
  if (status.state === 'new') return <WelcomePage {...ways} />;
  if (status.state === 'locked') {
    return <UnlockPage {...status} {...ways} onOpen={(opened) => void enter(opened)} />;
  }
  if (status.state === 'refused' && status.refusal) {
    return <RefusedPage refusal={status.refusal} version={status.version} {...ways} />;
  }
  return <Shell status={status} onSpeak={onSpeak} />;
}
