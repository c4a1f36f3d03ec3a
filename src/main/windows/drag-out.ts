import { join } from 'node:path';
import type { WebContents } from 'electron';

/** Has the system carry on a drag that began on a page, with a file on the disk and a picture at the pointer. */
export const dragOut = (
  page: Pick<WebContents, 'startDrag'>,
  file: string,
  resources: string,
): void => page.startDrag({ file, icon: join(resources, 'icon', '32.png') });
