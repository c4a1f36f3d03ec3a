import { ErrorBoundary } from '../components/error-boundary.tsx';
import type { Route } from './route.ts';
import { toHash } from './route.ts';

/** The page of a route, each behind a boundary of its own. */
export function Page({ route }: { readonly route: Route }) {
  return <ErrorBoundary key={toHash(route)}>{null}</ErrorBoundary>;
}
