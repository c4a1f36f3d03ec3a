import { access } from 'node:fs/promises';

/** Whether something of that name can be found; what may not be looked at counts as not there. */
export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
