import { join, resolve } from 'node:path';

/** The rooms of one data folder. Everything in them but the lock and the log is sealed. */
export interface DataFolder {
  readonly root: string;
  /** The browser profile, with the IndexedDB store in it. It may be deleted between two starts. */
  readonly browser: string;
}

/** Where the practice book of a data folder lies: in a folder of its own in it, which is a data folder itself. */
export const practiceFolder = ({ root }: Pick<DataFolder, 'root'>): DataFolder =>
  folderAt(join(root, 'practice'));

/** The folder named by `--data DIR` among the arguments, else the app's own. */
export function dataFolder(args: readonly string[], appData: string): DataFolder {
  const at = args.findIndex((arg) => arg === '--data' || arg.startsWith('--data='));
  const given = args[at]?.includes('=') ? args[at].slice('--data='.length) : args[at + 1];
  const root = at >= 0 && given ? resolve(given) : join(appData, 'Ombud');
  return folderAt(root);
}

const folderAt = (root: string): DataFolder => ({ root, browser: join(root, 'browser') });
