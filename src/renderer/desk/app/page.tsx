import { Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { CasesPage } from '../features/cases/cases-page.tsx';
import { InboxPage } from '../features/intake/inbox-page.tsx';
import { type Route, toHash } from '../route.ts';

const CasePage = lazy(async () => {
  const page = await import('./case-page.tsx');
  return { default: page.CasePage };
});

/** The page of a route, each behind a boundary of its own. */
export function Page({ route }: { readonly route: Route }) {
  return (
    <ErrorBoundary key={toHash(route)}>
      <Suspense fallback={<Skeleton variant="rounded" sx={{ m: 3 }} height={120} />}>
        {pageOf(route)}
      </Suspense>
    </ErrorBoundary>
  );
}

function pageOf(route: Route) {
  if (route.page === 'inbox') return <InboxPage />;
  if (route.page === 'case') return <CasePage reference={route.reference} />;
  return <CasesPage />;
}
