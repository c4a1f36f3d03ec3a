import { join } from 'node:path';
import { app } from 'electron';
import { toOpen } from '../arrivals/arrival.ts';
import { dataFolder, practiceFolder, type DataFolder } from '../data-folder.ts';
import { openLog, type LogFile } from '../log.ts';
import { practiceIn } from '../practice/practice-arguments.ts';

/** Where this start of the app is at work, and on what. */
export interface Here {
  /** The book is the one that is practised on, and `anew` from the beginning. */
  readonly practice: boolean;
  readonly anew: boolean;
  /** Of the real book, which is another than that of the practice book. */
  readonly real: DataFolder;
  readonly folder: DataFolder;
  readonly log: LogFile;
  /** What this start was asked to open. */
  readonly outside: readonly string[];
}

/** What lies beside the app's own code, wherever it is installed. */
export const resources = join(import.meta.dirname, '../../resources');

/** As the command line says it. */
export function whereWeAre(): Here {
  const asked = practiceIn(process.argv);
  const real = dataFolder(process.argv, app.getPath('appData'));
  const folder = asked.practice ? practiceFolder(real) : real;
  const log = openLog(folder.root, () => Temporal.Now.instant().toString());
  return { ...asked, real, folder, log, outside: toOpen(process.argv, process.cwd()) };
}
