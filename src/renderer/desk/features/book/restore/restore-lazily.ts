import { lazy } from 'react';

/** The page of a restoring comes when it is wanted, which is seldom. */
export const RestorePage = lazy(async () => {
  const { RestorePage } = await import('./restore-page.tsx');
  return { default: RestorePage };
});
