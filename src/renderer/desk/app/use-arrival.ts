import { useEffect } from 'react';
import type { Route } from '../route.ts';
import type { Words } from '../messages/use-words.ts';
import { useStatus } from '../status/status-store.ts';

/** The window's title on a page: never more of a case than its reference. */
export function titleOf(route: Route, t: Words, practice = false): string {
  const page = 'reference' in route ? route.reference : t(`desk.shell.${route.page}`);
  const title = `${page} – ${t('desk.shell.name')}`;
  return practice ? `${t('desk.practice.name')}: ${title}` : title;
}

/**
 * Names the window after the page and, when what had the focus went with the page before, moves it to the new
 * one: otherwise the keyboard would start over at the top and a screen reader would say nothing.
 */
export function useArrival(route: Route, t: Words): void {
  const practice = useStatus(({ status }) => status?.practice === true);
  const title = titleOf(route, t, practice);
  useEffect(() => {
    document.title = title;
    const { activeElement, body } = document;
    if (activeElement === body) document.querySelector<HTMLElement>('#main')?.focus();
  }, [title]);
}
