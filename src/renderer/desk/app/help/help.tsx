import { Suspense, useEffect } from 'react';
import { closeHelp, openHelp, useHelp } from '../../components/help/help-store.ts';
import { ErrorBoundary } from '../../components/notices/error-boundary.tsx';
import { part } from '../../components/notices/part.tsx';

const HelpDrawer = part(async () => {
  const { HelpDrawer } = await import('./help-drawer.tsx');
  return { default: HelpDrawer };
});

/** F1 opens the help on every screen, over dialogs too; the guide is fetched when somebody first asks. */
export function Help() {
  const asked = useHelp((help) => help.asked);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      openHelp();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  return (
    <Suspense>
      {asked && (
        <ErrorBoundary onClose={closeHelp}>
          <HelpDrawer asked={asked} />
        </ErrorBoundary>
      )}
    </Suspense>
  );
}
