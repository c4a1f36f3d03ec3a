import { Suspense } from 'react';
import { ErrorBoundary } from '../../components/notices/error-boundary.tsx';
import { closeAbout, useAbout } from '../../components/about-store.ts';
import { part } from '../../components/notices/part.tsx';

const AboutDialog = part(async () => {
  const { AboutDialog } = await import('./about-dialog.tsx');
  return { default: AboutDialog };
});

/** What Ombud is, over whatever is shown; fetched when somebody first asks. */
export function About() {
  const isOpen = useAbout((about) => about.isOpen);
  return (
    <Suspense>
      {isOpen && (
        <ErrorBoundary onClose={closeAbout}>
          <AboutDialog />
        </ErrorBoundary>
      )}
    </Suspense>
  );
}
