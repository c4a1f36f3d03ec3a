import { useSyncExternalStore } from 'react';
import { parseCaseHash, toCaseHash } from '#shared/case-address.ts';

/** The pages that need no more than their name. */
export const pages = [
  'today',
  'cases',
  'inbox',
  'import',
  'calendar',
  'figures',
  'retention',
  'templates',
  'register',
  'suppression',
  'backup',
  'checks',
  'settings',
] as const;
type PageName = (typeof pages)[number];

/** Pages where something comes in, is decided or destroyed: nothing is to be done there for who only reads. */
export const ofWork: ReadonlySet<PageName> = new Set([
  'inbox',
  'import',
  'retention',
  'templates',
  'suppression',
  'backup',
]);

/** Where the person is. Only a reference stands in the address: never a name, never a search. */
export type Route =
  | { readonly page: PageName }
  | { readonly page: 'case'; readonly reference: string; readonly part?: 'letters' }
  | { readonly page: 'review'; readonly reference: string };

/** `#/cases/DSR-2026-0001` is that case; anything unknown is Today, where the day begins. */
export function parseRoute(hash: string): Route {
  const page = pages.find((name) => hash === `#/${name}`);
  if (page) return { page };
  const { reference, part } = parseCaseHash(hash) ?? {};
  if (reference === undefined) return { page: 'today' };
  if (part === 'review') return { page: 'review', reference };
  return { page: 'case', reference, ...(part && { part }) };
}

/** The address of a route. */
export function toHash(route: Route): string {
  if (route.page === 'case') return toCaseHash(route);
  if (route.page === 'review') return toCaseHash({ reference: route.reference, part: 'review' });
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
