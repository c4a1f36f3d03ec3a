import { showErrorBox } from './error-box.ts';

export const dialog = { showErrorBox } satisfies Pick<Electron.Dialog, 'showErrorBox'>;
