import { useSyncExternalStore } from 'react';

const now = () => window.devicePixelRatio || 1;

/** Follows the window from one screen to another, and the browser's own zoom. */
function follow(changed: () => void): () => void {
  let query: MediaQueryList;
  const listen = () => {
    query = window.matchMedia(`(resolution: ${now()}dppx)`);
    query.addEventListener('change', hear, { once: true });
  };
  const hear = () => {
    listen();
    changed();
  };
  listen();
  return () => query.removeEventListener('change', hear);
}

/** Pixels of the screen per px. */
export const useDevicePixelRatio = (): number => useSyncExternalStore(follow, now);
