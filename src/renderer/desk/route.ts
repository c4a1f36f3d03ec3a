import { useSyncExternalStore } from 'react';

/** Where the person is. Only a reference stands in the address: never a name, never a search. */
export type Route =
  | { readonly page: 'cases' }
  | { readonly page: 'inbox' }
  | { readonly page: 'case'; readonly reference: string };

/** `#/cases/DSR-2026-0001` is that case; anything unknown is the case list. */
export function parseRoute(hash: string): Route {
  if (hash === '#/inbox') return { page: 'inbox' };
  const reference = /^#\/cases\/([A-Z]{3}-\d{4}-\d{4,})$/.exec(hash)?.[1];
  return reference ? { page: 'case', reference } : { page: 'cases' };
}

/** The address of a route. */
export function toHash(route: Route): string {
  if (route.page === 'case') return `#/cases/${route.reference}`;
  return `#/${route.page}`;
}

export function goTo(route: Route): void {
  window.location.hash = toHash(route);
}

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The route on screen; back and forward work as anywhere. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
