import { fileURLToPath } from 'node:url';

/** A path within the checkout. */
export const inProject = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
