import { showErrorBox } from './error-box.ts';
import { showOpenDialog } from './open-dialog.ts';

/** The window of the second is the host's: Electron's own type knows none but its own. */
export const dialog = { showErrorBox, showOpenDialog } satisfies Pick<
  Electron.Dialog,
  'showErrorBox'
> & { showOpenDialog: unknown };
